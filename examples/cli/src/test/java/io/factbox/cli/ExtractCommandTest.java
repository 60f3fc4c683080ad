package io.factbox.cli;

import static io.factbox.cli.CommandLineRun.factbox;
import static io.factbox.cli.CommandLineRun.onTerminal;
import static io.factbox.cli.CommandLineRun.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of good inputs. */
class ExtractCommandTest {
    private static final String TEXT = "Revenue at Åkerlund & Co. rose 12% to €9.1 billion.\n";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = write("news.txt", TEXT);
    }

    private Path write(String name, String content) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, content);
    }

    @Test
    void aNamedFileIsCalledByItsName() {
        CommandLineRun run = factbox("extract", file);
        assertThat(run.status()).isZero();
        assertThat(run.ids()).containsExactly("news.txt");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void extractIsMeantWhereNoCommandIsNamed() {
        assertThat(factbox(file)).isEqualTo(factbox("extract", file));
        assertThat(factbox("--format", "jsonl", file)).isEqualTo(factbox("extract", file));
    }

    @Test
    void aFolderStandsForEveryFileBelowItInTheOrderOfTheirPaths() throws IOException {
        write("in/b.txt", TEXT);
        write("in/a/z.txt", TEXT);
        write("in/B.txt", TEXT);
        assertThat(factbox(folder.resolve("in")).ids()).containsExactly("B.txt", "a/z.txt", "b.txt");
    }

    @Test
    void inputsAreWrittenInTheOrderInWhichTheyAreNamed() throws IOException {
        Path other = write("another.txt", TEXT);
        assertThat(factbox(file, other, file).ids()).containsExactly("news.txt", "another.txt", "news.txt");
    }

    @Test
    void standardInputIsCalledByItsPosition() {
        assertThat(withInput(TEXT, file, "-").ids()).containsExactly("news.txt", "2");
    }

    @Test
    void eachLineOfJsonLinesIsAnArticle() throws IOException {
        Path rows = write("rows.jsonl", """
                {"id": "first", "text": "One."}

                {"text": "Two.", "unknown": {"deep": [1, 2]}}
                {"id": 7, "text": "Three.", "url": null}
                """);
        CommandLineRun run = factbox(rows);
        assertThat(run.err()).isEmpty();
        assertThat(run.ids()).containsExactly("first", "2", "7");
    }

    @Test
    void standardInputCanBeJsonLines() {
        assertThat(withInput("{\"id\":\"x\",\"text\":\"One.\"}", "--from", "jsonl", "-")
                        .ids())
                .containsExactly("x");
    }

    @Test
    void whatALineStatesIsTheArticlesMetadata() throws IOException {
        Path rows = write(
                "rows.jsonl",
                "{\"text\":\"One.\",\"published\":\"2024-10-23T17:00Z\",\"url\":\"https://example.com/1\",\"language\":\"en\"}");
        assertThat(factbox(rows).out())
                .contains("\"published\":\"2024-10-23T17:00Z\"")
                .contains("\"url\":\"https://example.com/1\"")
                .contains("\"language\":\"en\"")
                .contains("\"published\":\"given\"");
    }

    @Test
    void aLineCanHoldHtml() {
        String page = "<html><body><article><h1>Åkerlund</h1>"
                + "<p>Shares of Åkerlund rose by a tenth on Monday.</p>".repeat(9);
        CommandLineRun run = withInput("{\"html\":\"" + page + "\"}", "--from", "jsonl", "-");
        assertThat(run.out())
                .contains("Shares of Åkerlund rose")
                .contains("\"text\":")
                .doesNotContain("<p>");
    }

    @Test
    void offsetsCountInThePlainTextAsItIs() throws IOException {
        Path windows = write("windows.txt", "One\r\n\r\nTwo 😀.\r\n");
        assertThat(factbox("--with-text", windows).out()).contains("\"text\":\"One\\r\\n\\r\\nTwo 😀.\\r\\n\"");
    }

    @Test
    void jsonIsAnObjectForOneInput() {
        assertThat(factbox("--format", "json", file).out())
                .startsWith("{\n  \"factbox\": \"1\"")
                .endsWith("\n}\n");
    }

    @Test
    void jsonIsAnArrayForSeveralInputs() {
        CommandLineRun run = factbox("--format", "json", file, file);
        assertThat(run.out()).startsWith("[\n{\n").contains("\n},\n{\n").endsWith("\n}\n]\n");
    }

    @Test
    void jsonIsAnArrayThoughAllOfSeveralInputsFail() {
        CommandLineRun run = factbox("--format", "json", folder.resolve("no"), folder.resolve("nor"));
        assertThat(run.out()).isEqualTo("[\n\n]\n");
    }

    @Test
    void csvHasOneHeader() {
        CommandLineRun run = factbox("--format", "csv", file, file);
        assertThat(run.lines()).filteredOn(line -> line.startsWith("id,kind,")).hasSize(1);
        assertThat(run.out()).startsWith("id,kind,");
    }

    @Test
    void htmlIsOnePageHoweverManyInputs() {
        for (Object[] words : new Object[][] {{"--format", "html", file}, {"--format", "html", file, file}}) {
            String page = factbox(words).out();
            assertThat(page).startsWith("<!doctype html>").endsWith("</html>\n");
            assertThat(page.split("<article>", -1)).hasSize(words.length - 1);
            assertThat(page.split("<html", -1)).hasSize(2);
        }
    }

    @Test
    void jsonLdIsOneArticleALine() {
        assertThat(factbox("--format", "jsonld", file, file).lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"@context\":\"https://schema.org\""));
    }

    @Test
    void somebodyInFrontOfATerminalGetsTheBoxToRead() {
        assertThat(onTerminal(file).out()).contains("\033[1mFIGURES\033[0m").doesNotContain("{");
        assertThat(factbox("--format", "text", file).out()).contains("FIGURES").doesNotContain("\033");
        assertThat(onTerminal("--format", "jsonl", file)).isEqualTo(factbox(file));
    }

    @Test
    void aFileGetsJsonLinesEvenWhereSomebodyLooks() throws IOException {
        Path output = folder.resolve("facts");
        onTerminal("--output", output, file);
        assertThat(output).hasContent(factbox(file).out());
    }

    @Test
    void theFallbackDateIsForArticlesThatStateNone() throws IOException {
        Path rows = write("rows.jsonl", "{\"text\":\"One.\",\"published\":\"2024-10-23\"}\n{\"text\":\"Two.\"}\n");
        assertThat(factbox("--published", "2023-01-31", rows).lines())
                .satisfiesExactly(
                        stated -> assertThat(stated).contains("\"published\":\"2024-10-23\""),
                        silent -> assertThat(silent).contains("\"published\":\"2023-01-31\""));
    }

    @Test
    void outputIsUtf8() {
        CommandLineRun run = factbox("--with-text", file);
        assertThat(run.out()).contains("Åkerlund & Co. rose 12% to €9.1 billion.");
    }

    @Test
    void twoRunsWriteTheSameBytes() {
        assertThat(factbox(file).out()).isEqualTo(factbox(file).out());
    }

    @Test
    void anOutputFileReplacesTheOneBeforeAndLeavesNothingBeside() throws IOException {
        Path output = write("out/facts.jsonl", "old");
        CommandLineRun run = factbox("--output", output, file);
        assertThat(run.out()).isEmpty();
        assertThat(output).hasContent(factbox(file).out());
        assertThat(output.getParent()).isDirectoryContaining(path -> path.equals(output));
        assertThat(Files.list(output.getParent())).hasSize(1);
    }

    @Test
    void anOutputFileMayBeAnInputToo() throws IOException {
        factbox("--output", file, file);
        assertThat(Files.readString(file)).startsWith("{\"factbox\":\"1\",\"id\":\"news.txt\"");
    }

    @Test
    void whoeverReadsHalfOfItEndsItQuietly() {
        OutputStream closedPipe = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        var err = new java.io.ByteArrayOutputStream();
        assertThat(CommandLineRun.run("", false, closedPipe, err, file)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFullDiskIsToldInOneLine() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var err = new java.io.ByteArrayOutputStream();
        assertThat(CommandLineRun.run("", false, full, err, file)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("factbox: the output could not be written: No space left on device\n");
    }
}
