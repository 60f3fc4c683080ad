package io.factbox.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of examples/custom-extractor/README.md, run with its jar. */
class ExamplesIT {
    private static final Path EXAMPLE = Documents.ROOT.resolve("examples/custom-extractor");
    private static final String NEWSML = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:example.com,2024:1" version="1">
              <itemMeta><versionCreated>2024-03-15T09:30:00+01:00</versionCreated></itemMeta>
              <contentMeta><headline>Acme buys Umbrella</headline></contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml">
                <html xmlns="http://www.w3.org/1999/xhtml"><body><p>Acme Ltd. bought Umbrella Corp.</p></body></html>
              </inlineXML></contentSet>
            </newsItem>
            """;

    @Test
    void itsCommandsShowThePlugIns(@TempDir Path folder) throws Exception {
        writeInputs(folder);
        List<String> outputs = CommandLine.runAll(EXAMPLE.resolve("README.md"), folder);
        assertThat(outputs).hasSize(6);
        assertThat(outputs.get(0))
                .contains("example.watch-list 1.0 (factbox-custom-extractor-", "file = (none)", "requires organization")
                .contains("reader example.newsml-g2 1.0");
        assertThat(outputs.get(1)).contains("Umbrella Corp", "competitors").doesNotContain("clients");
        assertThat(outputs.get(2)).contains("Initech", "clients").doesNotContain("competitors");
        assertThat(outputs.get(3)).contains(",date,").contains("2024-03-15").doesNotContain("Monday,XXXX");
        assertThat(outputs.get(4)).contains("\"kind\":\"example.merger\"", "\"amount\":\"$5 million\"");
        assertThat(outputs.get(5)).contains("Acme buys Umbrella", "published 2024-03-15");
    }

    private static void writeInputs(Path folder) throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        String jar = "factbox-custom-extractor-" + System.getProperty("factbox.version") + ".jar";
        Files.copy(EXAMPLE.resolve("target").resolve(jar), plugins.resolve(jar));
        Files.writeString(
                folder.resolve("deal.txt"),
                "Umbrella Corp. bought Acme Ltd. for $5 million on Monday. Initech, in a note of 2024-03-15, was not amused.");
        Files.writeString(folder.resolve("mine.csv"), "name,list\nInitech,clients\n");
        Files.writeString(folder.resolve("item.xml"), NEWSML);
    }
}
