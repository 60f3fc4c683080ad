package io.factbox.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The repository's documents and sources, and the code that they show. */
final class Documents {
    static final Path ROOT = Path.of("../..");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern SNIPPET = Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\n[ *]*\\}</pre>");
    private static final List<String> MODULES = List.of("core", "extractors-spi", "extractors-default");

    private Documents() {}

    /**
     * A piece of code that is shown.
     *
     * @param where the file it is in
     * @param before the prose since the last piece
     * @param language what it is written in, as far as is said
     * @param code its lines
     */
    record Block(Path where, String before, String language, String code) {
        @Override
        public String toString() {
            return where + ": " + code.lines().findFirst().orElse("");
        }
    }

    /** The fenced blocks of a Markdown file. */
    static List<Block> blocks(Path markdown) {
        String text = read(markdown);
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = FENCE.matcher(text);
        for (int end = 0; matcher.find(); end = matcher.end()) {
            blocks.add(new Block(markdown, text.substring(end, matcher.start()), matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    /** The Java that the Markdown files show. */
    static Stream<Block> javaOfMarkdown() {
        return files(ROOT, ".md")
                .flatMap(file -> blocks(file).stream())
                .filter(block -> block.language().equals("java"));
    }

    /** The Java that the Javadoc of the libraries and of the contract kit shows. */
    static Stream<Block> javaOfJavadoc() {
        Stream<Path> contract = files(ROOT.resolve("extractors-spi/src/test/java/io/factbox/kit/tck"), ".java");
        return Stream.concat(
                        MODULES.stream().flatMap(module -> files(ROOT.resolve(module + "/src/main/java"), ".java")),
                        contract)
                .flatMap(file -> SNIPPET.matcher(read(file))
                        .results()
                        .map(match -> new Block(file, "", "java", match.group(1).replaceAll("(?m)^ *\\* ?", ""))));
    }

    /** The sources of the examples: what is compiled by every build. */
    static Stream<Path> examples() {
        return files(ROOT.resolve("examples"), ".java");
    }

    private static Stream<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/.git"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
