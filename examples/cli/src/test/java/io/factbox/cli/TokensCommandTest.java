package io.factbox.cli;

import static io.factbox.cli.CommandLineRun.factbox;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the author of an extractor looks at. */
class TokensCommandTest {
    @TempDir
    private Path folder;

    @Test
    void blocksSentencesAndTokensArePrinted() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<html><body><article><p>The co-founder's firm rose.</p><ul><li>3% more</li></ul></article></body></html>");
        CommandLineRun run = factbox("tokens", page);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("# PARAGRAPH 0..27\n0\t3\tThe\tCAPITALIZED\n")
                .contains("\tco\tLOWER\n", "\t-\tPUNCTUATION\n", "\t's\tLOWER\n", "\t.\tPUNCTUATION\n\n")
                .contains("\n\n# LIST_ITEM 29..36\n29\t30\t3\tNUMBER\n");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestPrinted() throws IOException {
        Path good = Files.writeString(folder.resolve("news.txt"), "One.");
        CommandLineRun run = factbox("tokens", folder.resolve("missing.txt"), good);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("missing.txt: there is no such file");
        assertThat(run.out()).contains("One\t");
    }

    @Test
    void withoutAnInputOneIsAskedFor() {
        assertThat(factbox("tokens").err()).contains("no input");
    }
}
