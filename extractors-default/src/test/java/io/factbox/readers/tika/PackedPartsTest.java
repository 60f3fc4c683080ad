package io.factbox.readers.tika;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.readers.charset.Content;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PackedPartsTest {
    private static final long MEGABYTE = 1 << 20;

    @Test
    void hasNothingAgainstLargePictures() {
        byte[] book = Documents.bomb("application/epub+zip", "cover.bin", 3);
        assertThat(PackedParts.complaint(Content.ZIP, book, MEGABYTE, 10 * MEGABYTE))
                .isEmpty();
    }

    @Test
    void looksAtAllPartsTogetherOnlyUpToALimit() {
        byte[] book = Documents.bomb("application/epub+zip", "cover.bin", 3);
        assertThat(PackedParts.complaint(Content.ZIP, book, MEGABYTE, 2 * MEGABYTE))
                .hasValueSatisfying(what -> assertThat(what).contains("cover.bin", "more than 2 MB"));
    }

    @Test
    void leavesADamagedArchiveToItsParser() {
        byte[] book = Documents.bomb("application/epub+zip", "c.xhtml", 3);
        byte[] half = Arrays.copyOf(book, book.length / 2);
        assertThat(PackedParts.complaint(Content.ZIP, half, 10 * MEGABYTE, 10 * MEGABYTE))
                .isEmpty();
    }

    @Test
    void takesNoWordInAPdfForAStream() {
        byte[] text =
                "1 0 obj <</Filter/FlateDecode>>\nstream\nno stream at all\nendstream".getBytes(StandardCharsets.UTF_8);
        assertThat(PackedParts.complaint(Content.PDF, text, 1, 1)).isEmpty();
    }
}
