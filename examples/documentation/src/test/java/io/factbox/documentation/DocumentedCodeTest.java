package io.factbox.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.documentation.Documents.Block;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every piece of Java that README, docs and Javadoc show stands, line by line, in code of the examples that is compiled. */
class DocumentedCodeTest {
    private static final Map<Path, List<String>> COMPILED =
            Documents.examples().collect(Collectors.toMap(Function.identity(), file -> lines(Documents.read(file))));

    /** Lines without indentation, and classes without the modifiers that they have for standing inside another. */
    private static List<String> lines(String code) {
        return code.lines()
                .map(line -> line.strip().replaceFirst("^private static final class ", "class "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean isCompiled(Block block) {
        List<String> shown = lines(block.code());
        return COMPILED.values().stream().anyMatch(lines -> Collections.indexOfSubList(lines, shown) >= 0);
    }

    @TestFactory
    Stream<DynamicTest> shownCodeIsCompiled() {
        return Stream.concat(Documents.javaOfMarkdown(), Documents.javaOfJavadoc())
                .filter(block -> !Guide.isFile(block)) // compiled by GuideIT
                .map(block -> DynamicTest.dynamicTest(
                        block.toString(),
                        () -> assertThat(isCompiled(block))
                                .as("No file of the examples has these lines:%n%s", block.code())
                                .isTrue()));
    }

    @Test
    void thereIsCodeInReadmeGuideAndJavadoc() {
        assertThat(Documents.javaOfMarkdown()
                        .map(block -> block.where().getFileName().toString()))
                .contains("README.md", "writing-an-extractor.md");
        assertThat(Documents.javaOfJavadoc()).hasSizeGreaterThan(10);
    }
}
