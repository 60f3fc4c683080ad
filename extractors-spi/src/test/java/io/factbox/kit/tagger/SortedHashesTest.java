package io.factbox.kit.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SortedHashesTest {
    @Property
    void everyHashIsFoundAtItsPlaceAndNoOther(@ForAll Set<Integer> hashes, @ForAll int other) {
        int[] sorted = hashes.stream().mapToInt(Integer::intValue).sorted().toArray();
        SortedHashes table = new SortedHashes(sorted);
        for (int i = 0; i < sorted.length; i++) {
            assertThat(table.find(sorted[i])).isEqualTo(i);
        }
        assertThat(table.find(other) >= 0).isEqualTo(hashes.contains(other));
    }

    @Test
    void theSmallestAndTheLargestHashAreFound() {
        int[] ends = {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE};
        SortedHashes table = new SortedHashes(ends);
        assertThat(Arrays.stream(ends).map(table::find)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void nothingIsFoundAmongNone() {
        assertThat(new SortedHashes(new int[0]).find(0)).isEqualTo(-1);
    }
}
