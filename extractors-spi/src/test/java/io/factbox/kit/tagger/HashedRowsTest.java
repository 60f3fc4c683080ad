package io.factbox.kit.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HashedRowsTest {
    private static final int BEFORE = 5;

    @Property
    void everyKeyFindsItsOwnRowAndNoOther(@ForAll @Size(max = 500) Set<Integer> some, @ForAll int other)
            throws IOException {
        int[] keys = some.stream().mapToInt(Integer::intValue).toArray();
        byte[] file = file(keys);
        HashedRows rows = new HashedRows(file, BEFORE, 3);
        assertThat(rows.size()).isEqualTo(keys.length);
        for (int key : keys) {
            int row = rows.row(key);
            assertThat(rows.isOf(key, row)).isTrue();
            assertThat(Arrays.copyOfRange(file, row, row + 3)).isEqualTo(content(key));
        }
        assertThat(rows.isOf(other, rows.row(other))).isEqualTo(some.contains(other));
    }

    @Test
    void nothingIsFoundAmongNone() throws IOException {
        HashedRows rows = new HashedRows(file(new int[0]), BEFORE, 3);
        assertThat(IntStream.range(-100, 100)
                        .filter(key -> rows.isOf(key, rows.row(key)))
                        .toArray())
                .isEmpty();
    }

    @Test
    void keysThatDifferInTheHighestOrLowestBitAreToldApart() throws IOException {
        int[] keys = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE + 1, 2, 3};
        HashedRows rows = new HashedRows(file(keys), BEFORE, 3);
        assertThat(Arrays.stream(keys)
                        .filter(key -> rows.isOf(key, rows.row(key)))
                        .toArray())
                .containsExactly(keys);
        assertThat(rows.isOf(4, rows.row(4))).isFalse();
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        assertThat(file(new int[] {7, 1 << 20, -9})).isEqualTo(file(new int[] {7, 1 << 20, -9}));
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file(new int[] {7, 9, 7}))
                .withMessageContaining("twice");
    }

    @Test
    void rowsThatAreCutOffAreRefused() throws IOException {
        byte[] file = file(new int[] {7, 1 << 20, -9});
        byte[] cut = Arrays.copyOf(file, file.length - 1);
        assertThatIOException().isThrownBy(() -> new HashedRows(cut, BEFORE, 3)).withMessageContaining("not whole");
        assertThatIOException().isThrownBy(() -> new HashedRows(new byte[BEFORE + 4], BEFORE, 3));
    }

    private static byte[] content(int key) {
        return new byte[] {(byte) key, (byte) (key >> 8), (byte) (key * 31)};
    }

    private static byte[] file(int[] keys) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[BEFORE]);
        byte[][] rows = Arrays.stream(keys).mapToObj(HashedRowsTest::content).toArray(byte[][]::new);
        HashedRows.write(new DataOutputStream(bytes), keys, rows, 3);
        return bytes.toByteArray();
    }
}
