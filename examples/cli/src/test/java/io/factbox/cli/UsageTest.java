package io.factbox.cli;

import static io.factbox.cli.CommandLineRun.factbox;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the options say and refuse. */
class UsageTest {
    @TempDir
    private Path folder;

    @Test
    void withoutAnyWordTheUsageIsTold() {
        CommandLineRun run = factbox();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: factbox");
    }

    @Test
    void withoutAnInputItIsSaidWhatCanBeNamed() {
        CommandLineRun run = factbox("--format", "csv");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("factbox: no input: name a file, a folder, or - for standard input\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "extract --help",
                "extractors --help",
                "tokens --help",
                "evaluate --help",
                "--version"
            })
    void whatIsAskedForGoesToStandardOutput(String words) {
        CommandLineRun run = factbox((Object[]) words.split(" "));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("factbox");
        assertThat(run.err()).isEmpty();
    }

    /** Each is refused before anything is read or written, in words that say what to do instead. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --with-text=yes                      | --with-text takes no value
            --bogus                              | there is no option --bogus
            --format xml                         | --format is one of [text, json, jsonl, csv, jsonld, html], not 'xml'
            --from docx                          | --from is one of [auto, jsonl, warc, html, text], not 'docx'
            --published yesterday                | --published: a date is year-month-day
            --published 2024-13-01               | --published: a date is year-month-day
            --only nobody.here                   | there is no such extractor; there are factbox.dates
            --without nobody.here                | there is no such extractor; there are factbox.dates
            --set factbox.dates.nothing=1        | extractor factbox.dates has no setting 'nothing'
            --set nobody.here.key=1              | there is no such extractor
            --set factbox.dates                  | --set takes EXTRACTOR.KEY=VALUE
            --set key=1                          | names no extractor
            --settings no/such.properties        | --settings no/such.properties: there is no such file
            --plugins no/such/folder             | --plugins no/such/folder: there is no such folder
            --min-confidence 2                   | --min-confidence takes a number from 0 to 1, not '2'
            --min-confidence much                | 'much'
            --language english-text-of-some-kind | --language takes a tag such as en
            --max-characters 0                   | --max-characters takes a number from 1
            --time-limit -1                      | --time-limit takes a number from 0
            --output no/such/folder/facts        | --output no/such/folder/facts: there is no such
            """)
    void wrongUsageIsNamed(String words, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("news.txt"), "One.");
        String[] all = (words + " " + file).split(" ");
        CommandLineRun run = factbox((Object[]) all);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("factbox: ").contains(message).doesNotContain("\tat ");
    }

    @Test
    void extractorsAreChosenByTheirIds() throws IOException {
        CommandLineRun run =
                factbox("extractors", "--only", "factbox.dates,factbox.figures", "--without", "factbox.figures");
        assertThat(run.out()).contains("1. factbox.dates").doesNotContain("2. ");
    }

    @Test
    void anOptionWithoutItsValueIsNamed() {
        CommandLineRun run = factbox("news.txt", "--format");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("factbox: --format takes a value: --format FORMAT\n");
    }

    @Test
    void aValueMayStandBehindAnEqualsSignAndAfterAShortName() throws IOException {
        Path file = Files.writeString(folder.resolve("news.txt"), "One.");
        assertThat(factbox("--format=csv", file)).isEqualTo(factbox("-f", "csv", file));
        assertThat(factbox("--format=csv", file).out()).startsWith("id,kind,");
    }

    @Test
    void behindTwoDashesNothingIsAnOption() {
        assertThat(factbox("--", "--format").err()).isEqualTo("factbox: --format: there is no such file\n");
    }
}
