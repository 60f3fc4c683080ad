package io.factbox.kit.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text with the names in it.
 *
 * @param text the text without annotation
 * @param names its names in text order
 */
record AnnotatedText(String text, List<Name> names) {
    /** A name: what kind, and where. */
    record Name(int kind, int start, int end) {}

    AnnotatedText {
        names = List.copyOf(names);
    }

    /**
     * Reads a file or all files of a folder: {@code .txt} with {@code [name = ORG]} in the text and comment lines that begin with
     * {@code #} at the top, or {@code .jsonl} with {@code text}, {@code orgs}, {@code persons} and {@code locations} in each line.
     */
    static List<AnnotatedText> read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            List<AnnotatedText> all = new ArrayList<>();
            try (Stream<Path> files = Files.list(path)) {
                for (Path file :
                        files.filter(AnnotatedText::isReadable).sorted().toList()) {
                    all.addAll(read(file));
                }
            }
            return all;
        }
        if (path.toString().endsWith(".jsonl")) {
            try (Stream<String> lines = Files.lines(path)) {
                return lines.filter(line -> !line.isBlank())
                        .map(line -> new AnnotatedJson(line).read())
                        .toList();
            }
        }
        return List.of(inline(Files.readString(path)));
    }

    private static boolean isReadable(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") || name.endsWith(".jsonl");
    }

    /** A text with {@code [name = ORG]}, {@code PER} or {@code LOC} in it. */
    static AnnotatedText inline(String marked) {
        int at = 0;
        while (marked.startsWith("#", at)) {
            int line = marked.indexOf('\n', at);
            at = line < 0 ? marked.length() : line + 1;
        }
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        while (at < marked.length()) {
            int open = marked.indexOf('[', at);
            int equals = open < 0 ? -1 : marked.indexOf(" = ", open);
            int close = equals < 0 ? -1 : marked.indexOf(']', equals);
            int kind = close < 0 ? -1 : List.of("ORG", "PER", "LOC").indexOf(marked.substring(equals + 3, close));
            if (kind < 0) {
                int end = open < 0 ? marked.length() : open + 1;
                text.append(marked, at, end);
                at = end;
                continue;
            }
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, open + 1, equals);
            names.add(new Name(kind, start, text.length()));
            at = close + 1;
        }
        return new AnnotatedText(text.toString(), names);
    }
}
