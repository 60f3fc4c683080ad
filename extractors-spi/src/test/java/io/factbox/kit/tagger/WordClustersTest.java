package io.factbox.kit.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.factbox.text.WordHash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WordClustersTest {
    private static final int MAGIC = 0x46424332;

    /** One word in the second of two small clusters, which is part of the large cluster 7. */
    private static byte[] oneWord(String word) {
        int hash = WordHash.of(word);
        return ByteBuffer.allocate(20)
                .putInt(MAGIC)
                .putInt(1)
                .putInt(2)
                .putInt((hash ^ hash >>> 15) * 0x9E3779B9)
                .putShort((short) 1)
                .put(new byte[] {3, 7})
                .array();
    }

    private static WordClusters read(byte[] bytes) throws IOException {
        return WordClusters.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void aWordHasItsSmallAndItsLargeClusterInAnyCase() throws IOException {
        int clusters = read(oneWord("harbour")).get(TestTexts.analyze("Harbour"), 0);
        assertThat(WordClusters.fine(clusters)).isEqualTo(2);
        assertThat(WordClusters.coarse(clusters)).isEqualTo(8);
    }

    @Test
    void anotherWordIsInNone() throws IOException {
        assertThat(read(oneWord("harbour")).get(TestTexts.analyze("bank"), 0)).isEqualTo(WordClusters.NONE);
    }

    @Test
    void clustersThatAreCutOffAreRefused() {
        byte[] whole = oneWord("harbour");
        for (int length : new int[] {0, 4, 11, whole.length - 1}) {
            assertThatIOException().isThrownBy(() -> read(Arrays.copyOf(whole, length)));
        }
    }
}
