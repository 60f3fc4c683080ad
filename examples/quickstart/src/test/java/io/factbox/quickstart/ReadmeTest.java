package io.factbox.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what is compiled and run. */
class ReadmeTest {
    @Test
    void theCodeOfTheReadmeIsTheQuickstarts() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String quickstart = Files.readString(Path.of("src/main/java/io/factbox/quickstart/Quickstart.java"));

        List<String> shown = block(readme, "```java").lines().map(String::strip).toList();

        assertThat(shown).isNotEmpty();
        assertThat(quickstart.lines().map(String::strip).toList()).containsSequence(shown);
    }

    private static String block(String text, String fence) {
        int start = text.indexOf(fence) + fence.length() + 1;
        return text.substring(start, text.indexOf("```", start));
    }
}
