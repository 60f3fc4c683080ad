package io.factbox.cli;

import static io.factbox.cli.CommandLineRun.factbox;
import static io.factbox.cli.CommandLineRun.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is broken is named on one line, and all the rest is written whole. */
@Timeout(300)
class BadInputTest {
    @TempDir
    private Path folder;

    private Path good;

    @BeforeEach
    void writeGood() throws IOException {
        good = Files.writeString(folder.resolve("good.txt"), "Revenue rose 12% in 2024.");
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** The bad one is named, the good one beside it is written. */
    private void failsAlone(Path bad, String... why) {
        CommandLineRun run = factbox(bad, good);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("factbox: " + bad).contains(why).doesNotContain("Exception", "\tat ");
        assertThat(run.ids()).containsExactly("good.txt");
    }

    /** The odd one is no error. */
    private String isTaken(Path odd) {
        CommandLineRun run = factbox("--with-text", odd, good);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(2);
        return run.lines().get(0);
    }

    @Test
    void aFileThatIsNotThere() {
        failsAlone(folder.resolve("missing.txt"), "there is no such file");
    }

    @Test
    void aNameThatNoFileCanHave() {
        failsAlone(folder.resolve("a".repeat(5000)), ": ");
        CommandLineRun run = factbox("\0", good);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.ids()).containsExactly("good.txt");
    }

    @Test
    void anEmptyFolder() throws IOException {
        failsAlone(Files.createDirectory(folder.resolve("empty")), "the folder is empty");
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        failsAlone(write("noise.bin", noise), "is binary data");
    }

    @Test
    void anEmptyFile() throws IOException {
        failsAlone(write("empty.txt", new byte[0]), "is empty: there is nothing to read");
        failsAlone(
                write("blank.txt", " \n\n".getBytes(StandardCharsets.US_ASCII)), "is empty: there is nothing to read");
    }

    @Test
    void aTruncatedPdf() throws IOException {
        failsAlone(write("cut.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Cat".getBytes(StandardCharsets.US_ASCII)), "trailer");
    }

    @Test
    void aPdfWithAPassword() throws IOException {
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(locked.toFile());
        }
        failsAlone(locked, "password");
    }

    @Test
    void aPdfThatACertificateLocks() throws IOException {
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(locked.toFile());
        }
        String standard = Files.readString(locked, StandardCharsets.ISO_8859_1);
        String certificate = standard.replace(
                "/Filter /Standard", "/Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /Recipients [<00>]");
        failsAlone(write("certificate.pdf", certificate.getBytes(StandardCharsets.ISO_8859_1)), "certificate");
    }

    @Test
    void aPdfThatSaysItIsText() throws IOException {
        failsAlone(
                write("really.txt", "%PDF-1.7\n1 0 obj\n<< /Type /Cat".getBytes(StandardCharsets.US_ASCII)), "trailer");
    }

    @Test
    void aPageThatSaysItIsAPdf() throws IOException {
        String page = "<!doctype html><html><body><article><h1>News</h1>"
                + "<p>Shares of the company rose by a tenth on Monday.</p>".repeat(9) + "</article></body></html>";
        assertThat(isTaken(write("page.pdf", page.getBytes(StandardCharsets.UTF_8))))
                .contains("Shares of the company rose")
                .doesNotContain("<p>");
    }

    @Test
    void aLineOfTenMegabytes() throws IOException {
        byte[] line =
                "The ships that lie at the quay all winter are painted by the men who sail them, as their fathers were. "
                        .repeat(100_000)
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(isTaken(write("line.txt", line))).contains("\"id\":\"line.txt\"");
    }

    @Test
    void aTextOverTheLimit() throws IOException {
        Path big = write("big.txt", "One two three. ".repeat(1000).getBytes(StandardCharsets.UTF_8));
        CommandLineRun run = factbox("--max-characters", 10_000, big, good);
        assertThat(run.err())
                .isEqualTo(
                        "factbox: " + big
                                + ": the article has 15000 characters, the limit is 10000: raise it with --max-characters, or split the input\n");
        assertThat(run.ids()).containsExactly("good.txt");
    }

    @Test
    void aTextFarOverTheLimitIsNotEvenRead() throws IOException {
        Path big = write("big.txt", "One two three. ".repeat(1000).getBytes(StandardCharsets.UTF_8));
        CommandLineRun run = factbox("--max-characters", 1000, big, good);
        assertThat(run.err()).contains("has 15000 bytes, more than 1000 characters can have", "--max-characters");
        assertThat(run.ids()).containsExactly("good.txt");
    }

    @Test
    void halfOfASurrogatePairComesBackAsItWas() {
        CommandLineRun run =
                withInput("{\"text\":\"One \\ud83d two \\ude00.\"}", "--with-text", "--from", "jsonl", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"text\":\"One \\ud83d two \\ude00.\"");
    }

    @Test
    void aLineThatIsNoJsonIsNamedByItsNumberAndTheNextOneRead() throws IOException {
        Path rows = folder.resolve("rows.jsonl");
        Files.writeString(rows, """
                {"id": "a", "text": "One."}

                {"id": "b", "text": "Two.
                not json
                ["an", "array"]
                {"id": "c"}
                {"id": "d", "text": "Four.", "html": "<p>Four.</p>"}
                {"id": "e", "text": 5}
                {"id": "f", "text": "Six.", "published": "last week"}
                {"id": "g", "text": "Seven."} {"id": "h"}
                {"id": "i", "text": "Eight."}""");
        CommandLineRun run = factbox(rows);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.ids()).containsExactly("a", "i");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("factbox: " + rows + ", line 3: is no JSON"),
                        line -> assertThat(line).startsWith("factbox: " + rows + ", line 4: is no JSON"),
                        line -> assertThat(line).contains("line 5: is no JSON object"),
                        line -> assertThat(line).contains("line 6: has neither \"text\" nor \"html\""),
                        line -> assertThat(line).contains("line 7: has both"),
                        line -> assertThat(line).contains("line 8: \"text\" is not a string"),
                        line -> assertThat(line).contains("line 9: \"published\": a date is year-month-day"),
                        line -> assertThat(line).contains("line 10: has something after its JSON object"));
    }

    @Test
    void bytesThatAreNoUtf8InJsonLines() throws IOException {
        Path rows = write("latin.jsonl", "{\"text\":\"caf\u00e9 au lait\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        failsAlone(rows, "line 1", "Invalid UTF-8");
    }

    @Test
    void textThatSaysItIsJsonLines() throws IOException {
        failsAlone(write("prose.jsonl", "This is prose.".getBytes(StandardCharsets.UTF_8)), "line 1");
    }

    @Test
    void aTruncatedArchive() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(WebArchiveTest.response("https://example.com/1", "text/html", WebArchiveTest.PAGE));
        }
        byte[] bytes = packed.toByteArray();
        failsAlone(write("cut.warc.gz", Arrays.copyOf(bytes, bytes.length / 2)), "record 1");
    }
}
