package io.factbox.readers.structure;

import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.Dateline;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An article with the structure that is expected of it; {@code articles.spec} says how it is written down.
 *
 * @param name what it is an example of
 * @param text the article
 * @param expected what {@link #shown} has to give
 */
record ArticleSpec(String name, String text, String expected) {
    @Override
    public String toString() {
        return name;
    }

    static List<ArticleSpec> all(String resource) {
        try (InputStream in = ArticleSpec.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<ArticleSpec> specs = new ArrayList<>();
            Collector collector = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("=== ")) {
                    if (collector != null) {
                        specs.add(collector.spec());
                    }
                    collector = new Collector(line.substring(4));
                } else if (collector != null && !line.isBlank() && !line.startsWith("#")) {
                    collector.add(line);
                }
            }
            if (collector != null) {
                specs.add(collector.spec());
            }
            return specs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found in an article, in the words of a spec. */
    static String shown(Article article) {
        StringBuilder shown = new StringBuilder();
        for (Block block : article.blocks()) {
            shown.append(block.kind())
                    .append(" | ")
                    .append(block.span().slice(article.text()))
                    .append('\n');
        }
        fields(article.metadata())
                .forEach((field, value) ->
                        shown.append(field).append(" = ").append(value).append('\n'));
        article.credits()
                .forEach(credit -> shown.append(credit.role())
                        .append(": ")
                        .append(credit.name())
                        .append('\n'));
        return shown.toString();
    }

    private static TreeMap<String, String> fields(ArticleMetadata metadata) {
        TreeMap<String, String> fields = new TreeMap<>();
        put(fields, "headline", metadata.headline());
        put(fields, "deck", metadata.deck());
        put(fields, "publisher", metadata.publisher());
        put(fields, "agency", metadata.agency());
        put(fields, "dateline", metadata.dateline().map(ArticleSpec::shown));
        put(fields, "published", metadata.published());
        put(fields, "modified", metadata.modified());
        put(fields, "section", metadata.section());
        put(fields, "url", metadata.url());
        // nearly all are in English, or too short to tell
        put(fields, "language", metadata.language().map(Object::toString).filter(language -> !language.equals("en")));
        if (!metadata.bylines().isEmpty()) {
            fields.put("bylines", String.join("; ", metadata.bylines()));
        }
        if (!metadata.tags().isEmpty()) {
            fields.put("tags", String.join("; ", metadata.tags()));
        }
        return fields;
    }

    private static String shown(Dateline dateline) {
        return dateline.place() + dateline.date().map(date -> ", " + date).orElse("");
    }

    private static void put(TreeMap<String, String> fields, String field, Optional<?> value) {
        value.ifPresent(present -> fields.put(field, present.toString()));
    }

    /** Puts the text and what is expected of it together. */
    private static final class Collector {
        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final TreeMap<String, String> fields = new TreeMap<>();
        private final StringBuilder credits = new StringBuilder();
        private boolean begun;

        Collector(String name) {
            this.name = name;
        }

        void add(String line) {
            if (line.matches("[A-Z]+: .*")) {
                credits.append(line).append('\n');
            } else if (line.matches("[a-z]+ = .*")) {
                int mark = line.indexOf(" = ");
                fields.put(line.substring(0, mark), line.substring(mark + 3));
            } else {
                piece(line);
            }
        }

        private void piece(String line) {
            int mark = line.indexOf('|');
            int plus = line.indexOf('+');
            int and = line.indexOf('&');
            boolean same = plus >= 0 && plus < 12 && (mark < 0 || plus < mark);
            boolean joined = and >= 0 && and < 12 && (mark < 0 || and < mark);
            int at = same ? plus : joined ? and : mark;
            String kind = line.substring(0, at).strip();
            String written = line.length() > at + 2 ? line.substring(at + 2) : "";
            if (begun) {
                text.append(same ? " " : joined ? "" : "\n");
            }
            begun = true;
            int start = text.length();
            text.append(written);
            if (kind.equals(".")) {
                Block last = blocks.remove(blocks.size() - 1);
                blocks.add(new Block(last.kind(), new Span(last.span().start(), text.length())));
            } else if (!kind.isEmpty() && !kind.equals("-")) {
                int indent = written.length() - written.stripLeading().length();
                blocks.add(new Block(BlockKind.valueOf(kind), new Span(start + indent, text.length())));
            }
        }

        ArticleSpec spec() {
            StringBuilder expected = new StringBuilder();
            blocks.forEach(block -> expected.append(block.kind())
                    .append(" | ")
                    .append(block.span().slice(text))
                    .append('\n'));
            fields.forEach((field, value) ->
                    expected.append(field).append(" = ").append(value).append('\n'));
            return new ArticleSpec(
                    name, text.toString(), expected.append(credits).toString());
        }
    }
}
