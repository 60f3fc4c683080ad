package io.factbox.readers.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.text.BlockKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TikaReaderTest {
    private static final String LEAD =
            "The council of Port Elden voted on Tuesday to close the old ferry line after the summer.";
    private static final String NEXT =
            "Residents had asked for another year, but the boats are too old to be repaired.";

    private final Factbox factbox = Factbox.create();

    private Article read(byte[] bytes, String name) throws IOException {
        return factbox.read(ArticleInput.of(bytes).name(name).build());
    }

    private static List<String> blocks(Article article, BlockKind kind) {
        return article.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().slice(article.text()))
                .toList();
    }

    @Test
    void joinsTheLinesOfPdfParagraphs() throws IOException {
        Article article = read(
                Documents.pdf(List.of(List.of(
                        "Ferry Line to Close After the Summer",
                        "",
                        "By Mara Lindt",
                        "",
                        "The council of Port Elden voted on Tuesday to close the old ferry line af-",
                        "ter the summer. Nobody spoke against it, and the mayor said the money goes to",
                        "the new bridge."))),
                "ferry.pdf");
        assertThat(article.metadata().headline()).contains("Ferry Line to Close After the Summer");
        assertThat(article.metadata().bylines()).containsExactly("Mara Lindt");
        assertThat(blocks(article, BlockKind.PARAGRAPH))
                .containsExactly(
                        "The council of Port Elden voted on Tuesday to close the old ferry line after the summer."
                                + " Nobody spoke against it, and the mayor said the money goes to the new bridge.");
    }

    @Test
    void leavesOutRunningHeadsAndPageNumbers() throws IOException {
        List<List<String>> pages = List.of(
                List.of("The Elden Courier", "", LEAD, "", "Page 1 of 3"),
                List.of("The Elden Courier", "", NEXT, "", "Page 2 of 3"),
                List.of(
                        "The Elden Courier",
                        "",
                        "The last boat leaves on the first Sunday of October.",
                        "",
                        "Page 3 of 3"));
        assertThat(read(Documents.pdf(pages), "a.pdf").text())
                .doesNotContain("Courier")
                .doesNotContain("Page")
                .contains(LEAD, NEXT);
    }

    @Test
    void goesOnWithAParagraphOverAPagesEnd() throws IOException {
        List<List<String>> pages = List.of(
                List.of("The council of Port Elden voted on Tuesday to close the old ferry", "1"),
                List.of("line after the summer, and nobody spoke against it.", "2"));
        assertThat(read(Documents.pdf(pages), "a.pdf").text()).contains("close the old ferry line after the summer");
    }

    @Test
    void readsOneColumnAfterTheOther() throws IOException {
        byte[] pdf = Documents.columns(
                List.of(
                        "The council of Port Elden voted",
                        "on Tuesday to close the old ferry",
                        "line after the summer."),
                List.of("Residents had asked for another", "year, but the boats are too old", "to be repaired."));
        assertThat(read(pdf, "a.pdf").text().replaceAll("\\s+", " "))
                .contains("close the old ferry line after the summer. Residents had asked for another year");
    }

    @Test
    void readsDocx() throws IOException {
        Article article = read(Documents.docx("Ferry Line to Close After the Summer", LEAD, NEXT), "a.docx");
        assertThat(article.metadata().headline()).contains("Ferry Line to Close After the Summer");
        assertThat(blocks(article, BlockKind.PARAGRAPH)).containsExactly(LEAD, NEXT);
    }

    @Test
    void readsOpenDocument() throws IOException {
        Article article = read(Documents.odt("Ferry Line to Close After the Summer", LEAD, NEXT), "a.odt");
        assertThat(article.metadata().headline()).contains("Ferry Line to Close After the Summer");
        assertThat(blocks(article, BlockKind.PARAGRAPH)).containsExactly(LEAD, NEXT);
    }

    @Test
    void readsRtf() throws IOException {
        String rtf = "{\\rtf1\\ansi Ferry Line to Close After the Summer\\par " + LEAD + "\\par " + NEXT + "\\par}";
        Article article = read(rtf.getBytes(StandardCharsets.US_ASCII), "a.rtf");
        assertThat(article.metadata().headline()).contains("Ferry Line to Close After the Summer");
        assertThat(blocks(article, BlockKind.PARAGRAPH)).containsExactly(LEAD, NEXT);
    }

    @Test
    void readsEpubWithItsTitleAndAuthor() throws IOException {
        Article article = read(
                Documents.epub(
                        "Ferry Stories", "Mara Lindt", "<h1>The Last Boat</h1><p>" + LEAD + "</p><p>" + NEXT + "</p>"),
                "a.epub");
        assertThat(article.metadata().headline()).contains("Ferry Stories");
        assertThat(article.metadata().bylines()).containsExactly("Mara Lindt");
        assertThat(blocks(article, BlockKind.PARAGRAPH)).contains(LEAD, NEXT);
    }

    @Test
    void readsMailWithItsSubjectAndDate() throws IOException {
        String mail = "From: Elden Courier <news@example.org>\r\nTo: desk@example.org\r\n"
                + "Subject: Ferry Line to Close After the Summer\r\nDate: Tue, 12 Mar 2024 09:30:00 +0100\r\n"
                + "Message-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + LEAD + "\r\n\r\n" + NEXT + "\r\n";
        Article article = read(mail.getBytes(StandardCharsets.UTF_8), "a.eml");
        assertThat(article.metadata().headline()).contains("Ferry Line to Close After the Summer");
        assertThat(article.metadata().published().orElseThrow().date()).hasToString("2024-03-12");
        assertThat(blocks(article, BlockKind.PARAGRAPH)).containsExactly(LEAD, NEXT);
    }

    @Test
    void readsMailWrittenAsAPage() throws IOException {
        String mail =
                "From: Elden Courier <news@example.org>\r\nTo: desk@example.org\r\nSubject: Ferry line to close\r\n"
                        + "Message-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                        + "<html><body><h1>Ferry line to close</h1><p>" + LEAD + "</p><p>" + NEXT
                        + "</p></body></html>\r\n";
        Article article = read(mail.getBytes(StandardCharsets.UTF_8), "a.eml");
        assertThat(blocks(article, BlockKind.PARAGRAPH)).containsExactly(LEAD, NEXT);
    }

    @Test
    void readsAPdfThatIsLabelledAsText() throws IOException {
        ArticleInput input = ArticleInput.of(Documents.pdf(List.of(List.of(LEAD))))
                .name("article.txt")
                .mediaType("text/plain")
                .build();
        assertThat(factbox.read(input).text()).contains("Port Elden");
    }

    @Test
    void saysThatADocumentIsLocked() {
        assertThatThrownBy(() -> read(Documents.lockedPdf(LEAD), "locked.pdf"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("locked.pdf")
                .hasMessageContaining("password");
    }

    @Test
    void saysThatAPdfHasNoText() {
        assertThatThrownBy(() -> read(Documents.pdf(List.of(List.of())), "scan.pdf"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("without any text")
                .hasMessageContaining("character recognition");
    }

    @Test
    void saysThatADocumentIsEmpty() {
        assertThatThrownBy(() -> read(Documents.docx(), "empty.docx"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("without any text");
    }

    @Test
    void saysThatADocumentIsBroken() {
        byte[] whole = Documents.docx(LEAD, NEXT);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> read(half, "half.docx"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("half.docx");
    }

    @Test
    void saysWhatAnArchiveWithoutADocumentIs() {
        assertThatThrownBy(() -> read(Documents.zip("notes.txt", "notes"), "notes.zip"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("notes.zip is a ZIP archive");
    }

    @Test
    void saysWhatAPictureIs() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0};
        assertThatThrownBy(() -> read(picture, "a.png"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a picture");
    }

    @Test
    void endsAZipBombWithAMessage() {
        assertThatThrownBy(() -> read(Documents.bomb(60), "bomb.odt"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bomb.odt");
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.oasis.opendocument.text, content.xml, bomb.odt",
        "application/epub+zip, c.xhtml, bomb.epub",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, word/document.xml, bomb.docx"
    })
    void saysThatAPartOfADocumentIsTooLargeBeforeItsParserSeesIt(String type, String part, String name) {
        assertThatThrownBy(() -> read(Documents.bomb(type, part, 65), name))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(part + " unpacks to more than 64 MB");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void saysThatAStreamOfAPdfIsTooLarge(int layers) {
        assertThatThrownBy(() -> read(Documents.pdfBomb(65, layers), "bomb.pdf"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bomb.pdf")
                .hasMessageContaining("unpacks to more than 64 MB");
    }

    @Test
    void leavesTheUsersHomeAlone() throws IOException {
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        String before = state(cache);
        read(Documents.pdf(List.of(List.of(LEAD))), "a.pdf");
        assertThat(state(cache)).isEqualTo(before);
    }

    /** Another program may have made the file. */
    private static String state(Path file) throws IOException {
        return Files.exists(file) ? Files.getLastModifiedTime(file).toString() : "none";
    }
}
