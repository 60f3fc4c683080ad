package io.factbox.documentation;

import io.factbox.documentation.Documents.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** docs/writing-an-extractor.md as its reader follows it. */
final class Guide {
    static final Path FILE = Documents.ROOT.resolve("docs/writing-an-extractor.md");
    private static final Pattern FILE_NAME = Pattern.compile("`(pom\\.xml|gold\\.jsonl|article\\.txt|src/[^`]+)`");

    private Guide() {}

    /** The files that it tells to write, by their names: the one that is named last before a block. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Block block : Documents.blocks(FILE)) {
            fileName(block).ifPresent(name -> files.put(name, block.code()));
        }
        return files;
    }

    private static Optional<String> fileName(Block block) {
        return FILE_NAME
                .matcher(block.before())
                .results()
                .map(match -> match.group(1))
                .reduce((first, second) -> second);
    }

    /** Whether a block is one of the files. */
    static boolean isFile(Block block) {
        return block.where().equals(FILE) && fileName(block).isPresent();
    }

    /** What it tells to write into a module's descriptor. */
    static Stream<String> moduleDirectives() {
        return Pattern.compile("`((?:requires|provides)[^`]*;)`")
                .matcher(Documents.read(FILE))
                .results()
                .map((MatchResult match) -> match.group(1).replaceAll("\\s+", " "));
    }

    /** Writes the files into a folder. */
    static void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
