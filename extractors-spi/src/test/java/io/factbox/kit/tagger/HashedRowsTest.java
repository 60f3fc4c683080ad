package io.factbox.kit.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HashedRowsTest {
    @Property
    void everyKeyFindsItsOwnRowAndNoOther(@ForAll @Size(max = 500) Set<Integer> some, @ForAll int other)
            throws IOException {
        int[] keys = some.stream().mapToInt(Integer::intValue).toArray();
        HashedRows rows = rows(keys);
        assertThat(rows.size()).isEqualTo(keys.length);
        for (int key : keys) {
            int row = rows.row(key);
            assertThat(rows.isOf(key, row)).isTrue();
            assertThat(rows.cells[row] & 0xFF).isEqualTo(content(key)[0]);
            assertThat(Arrays.copyOfRange(rows.cells, row + 1, row + HashedRows.WIDTH))
                    .isEqualTo(Arrays.copyOfRange(content(key), 1, HashedRows.WIDTH));
        }
        assertThat(rows.isOf(other, rows.row(other))).isEqualTo(some.contains(other));
    }

    @Test
    void nothingIsFoundAmongNone() throws IOException {
        HashedRows rows = rows(new int[0]);
        assertThat(IntStream.range(-100, 100)
                        .filter(key -> rows.isOf(key, rows.row(key)))
                        .toArray())
                .isEmpty();
    }

    @Test
    void keysThatDifferInTheHighestOrLowestBitAreToldApart() throws IOException {
        int[] keys = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE + 1, 2, 3};
        HashedRows rows = rows(keys);
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
        assertThatIOException()
                .isThrownBy(() -> new HashedRows(ByteBuffer.wrap(cut)))
                .withMessageContaining("not whole");
        assertThatIOException().isThrownBy(() -> new HashedRows(ByteBuffer.allocate(4)));
    }

    private static int[] content(int key) {
        return new int[] {key & 0xFF, key * 31, ~key, key >>> 7};
    }

    private static HashedRows rows(int... keys) throws IOException {
        return new HashedRows(ByteBuffer.wrap(file(keys)));
    }

    private static byte[] file(int... keys) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[][] rows = Arrays.stream(keys).mapToObj(HashedRowsTest::content).toArray(int[][]::new);
        HashedRows.write(new DataOutputStream(bytes), keys, rows);
        return bytes.toByteArray();
    }
}
