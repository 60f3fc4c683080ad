package io.factbox.kit.score;

import io.factbox.facts.ArticleFacts;
import io.factbox.output.FactsWriter;
import io.factbox.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads gold files: one JSON object a line with {@code id}, {@code text}, {@code published} where it is known, and {@code mentions} in
 * the form of Factbox's own JSON. A mention needs {@code kind}, {@code start} and {@code end}; with {@code text} the offsets are
 * checked. Every other value that it states is asked for, and what it does not state is not: to score spans only, leave values out.
 *
 * <pre>
 * {"id": "1", "text": "Acme made $5 million on Friday.", "published": "2024-03-15", "mentions": [
 *   {"kind": "figure", "start": 10, "end": 20, "text": "$5 million", "figure": {"kind": "MONEY", "low": 5000000, "currency": "USD"}},
 *   {"kind": "date", "start": 24, "end": 30, "timex": {"value": "2024-03-15"}}]}
 * </pre>
 *
 * <p>(On one line.) {@code text} and {@code published} may also stand in an object {@code article}: a corrected output of
 * {@code factbox --format jsonl --with-text} is a gold file.
 */
public final class GoldFile {
    /** What is no value of the mention: its place, its rule, and numbers of other mentions. */
    private static final Set<String> NO_VALUES =
            Set.of("kind", "start", "end", "text", "by", "confidence", "entity", "saidBy", "asOf", "via");

    private GoldFile() {}

    /**
     * The articles of a file.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is not of the form; the message names it
     */
    public static List<GoldArticle> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(String.valueOf(file.getFileName()), reader);
        }
    }

    /**
     * The articles of a reader.
     *
     * @param name the name for messages
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is not of the form; the message names it
     */
    public static List<GoldArticle> read(String name, Reader reader) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                articles.add(article(Json.object(line), String.valueOf(articles.size() + 1)));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw new IllegalArgumentException(name + ":" + number + ": " + e.getMessage(), e);
            }
        }
        return articles;
    }

    private static GoldArticle article(Map<String, Object> line, String position) {
        if (!(stated(line, "text") instanceof String text)) {
            throw new IllegalArgumentException("there is no \"text\"");
        }
        String id = line.containsKey("id") ? scalar(line.get("id")) : position;
        // A publication date with a time of day counts by its day.
        Optional<LocalDate> published = stated(line, "published") instanceof String date
                ? Optional.of(LocalDate.parse(date.substring(0, Math.min(10, date.length()))))
                : Optional.empty();
        return new GoldArticle(id, text, published, mentions(line, text));
    }

    /** Beside the mentions or, as Factbox writes it, in {@code article}. */
    private static @Nullable Object stated(Map<String, Object> line, String key) {
        return line.containsKey(key) || !(line.get("article") instanceof Map<?, ?> article)
                ? line.get(key)
                : article.get(key);
    }

    private static List<GoldMention> mentions(Map<String, Object> line, String text) {
        if (!(line.get("mentions") instanceof List<?> rows)) {
            throw new IllegalArgumentException("there is no list \"mentions\"");
        }
        List<GoldMention> mentions = new ArrayList<>();
        for (Object row : rows) {
            try {
                mentions.add(mention(row, text));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("mention " + (mentions.size() + 1) + ": " + e.getMessage(), e);
            }
        }
        return mentions;
    }

    private static GoldMention mention(Object row, String text) {
        if (!(row instanceof Map<?, ?> fields) || !(fields.get("kind") instanceof String kind)) {
            throw new IllegalArgumentException("it is no object with a \"kind\"");
        }
        Span span = new Span(offset(fields, "start"), offset(fields, "end"));
        if (span.isEmpty() || span.end() > text.length()) {
            throw new IllegalArgumentException("it stands at " + place(span) + ", the text ends at " + text.length());
        }
        if (fields.get("text") instanceof String words && !words.equals(span.slice(text))) {
            throw new IllegalArgumentException(
                    "at " + place(span) + " stands '" + span.slice(text) + "', not '" + words + "'");
        }
        Map<String, String> values = new TreeMap<>();
        fields.forEach((key, value) -> {
            if (!NO_VALUES.contains(String.valueOf(key))) {
                flatten(String.valueOf(key), value, values);
            }
        });
        return new GoldMention(kind, span, values);
    }

    private static String place(Span span) {
        return span.start() + ".." + span.end();
    }

    private static int offset(Map<?, ?> fields, String key) {
        if (!(fields.get(key) instanceof BigDecimal number)) {
            throw new IllegalArgumentException("\"" + key + "\" is no number");
        }
        return number.intValueExact();
    }

    /** Objects inside come as {@code outer.inner}, lists with the position; of a phrase with offsets the offsets count. */
    private static void flatten(String path, Object value, Map<String, String> values) {
        if (value instanceof Map<?, ?> object) {
            boolean phrase = object.containsKey("start");
            object.forEach((key, inner) -> {
                if (!(phrase && "text".equals(key))) {
                    flatten(path + "." + key, inner, values);
                }
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(path + "." + i, list.get(i), values);
            }
        } else {
            values.put(path, scalar(value));
        }
    }

    private static String scalar(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    /** The mentions of a fact box in the same form, by way of its JSON, so that kinds of plug-ins are compared like all others. */
    static List<GoldMention> of(ArticleFacts facts) {
        return mentions(
                Json.object(FactsWriter.json().toString(facts)), facts.article().text());
    }
}
