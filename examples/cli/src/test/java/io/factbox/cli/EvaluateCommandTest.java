package io.factbox.cli;

import static io.factbox.cli.CommandLineRun.factbox;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scorer on the command line. */
class EvaluateCommandTest {
    private static final String GOLD = """
            {"id": "a", "text": "Acme made $5 million on March 3, 2024.", "mentions": [\
            {"kind": "date", "start": 24, "end": 37, "timex": {"value": "2024-03-03"}}]}
            {"id": "b", "text": "It opens on October 23, 2024.", "mentions": [\
            {"kind": "date", "start": 12, "end": 28, "timex": {"value": "2024-10-24"}}]}
            """;

    @TempDir
    private Path folder;

    private Path gold(String lines) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), lines);
    }

    @Test
    void tellsHowManyAreRightAndWhichAreWrong() throws IOException {
        CommandLineRun run = factbox("evaluate", "--only", "factbox.dates", "--gold", gold(GOLD));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("date", "2024-10-24").doesNotContain("figure");
    }

    /** To mark articles one corrects what was found, rather than to begin with nothing. */
    @Test
    void whatExtractWritesIsAGoldFile() throws IOException {
        CommandLineRun extracted =
                factbox("--format", "jsonl", "--with-text", "../quickstart/src/main/resources/article.txt");
        CommandLineRun run = factbox("evaluate", "--gold", gold(extracted.out()));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("date ", "figure ", "organization ", "source ");
        assertThat(run.out().lines().filter(line -> line.contains(" to ")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("100.0   100.0   100.0 100.0 to 100.0"), "is all right");
    }

    @Test
    void comparesWithTheDefaultOptions() throws IOException {
        CommandLineRun run = factbox("evaluate", "--compare", "--without", "factbox.dates", "--gold", gold(GOLD));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Compared with the default options:");
    }

    @Test
    void aGoldFileThatIsNoneIsNamed() throws IOException {
        CommandLineRun run = factbox("evaluate", "--gold", gold("not json\n"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("factbox: --gold: ")
                .contains("gold.jsonl")
                .doesNotContain("\tat ");
    }

    @Test
    void aGoldFileThatIsNotThereIsNamed() {
        CommandLineRun run = factbox("evaluate", "--gold", "no/such/file");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("factbox: --gold no/such/file: there is no such file\n");
    }

    @Test
    void withoutAGoldFileItIsAskedFor() {
        assertThat(factbox("evaluate").err()).contains("--gold FILE");
    }
}
