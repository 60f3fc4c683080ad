package io.factbox.kit.spec;

import io.factbox.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Reads and writes the line form: {@code on [Friday = DATE 2024-03-15] that}. */
final class SpecText {
    private static final String EQUALS = " = ";

    private final String line;
    private final StringBuilder text = new StringBuilder();
    private final List<ExpectedMention> mentions = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;

    private SpecText(String line) {
        this.line = line;
    }

    /**
     * A line's text and mentions.
     *
     * @throws IllegalArgumentException if brackets are left open or closed twice, or a value is missing
     */
    static SpecText parse(String line) {
        SpecText parsed = new SpecText(line);
        parsed.parse();
        return parsed;
    }

    String text() {
        return text.toString();
    }

    List<ExpectedMention> mentions() {
        return mentions;
    }

    private void parse() {
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '\\') {
                escape();
            } else if (c == '[') {
                open.push(text.length());
                at++;
            } else if (!open.isEmpty() && line.startsWith(EQUALS, at)) {
                value();
            } else if (c == ']') {
                throw new IllegalArgumentException("a bracket closes without ' = value' at column " + (at + 1)
                        + "; a bracket of the text itself is written \\]");
            } else {
                text.append(c);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a bracket is left open; a bracket of the text itself is written \\[");
        }
    }

    private void escape() {
        if (at + 1 == line.length()) {
            throw new IllegalArgumentException("nothing follows the last backslash");
        }
        char c = line.charAt(at + 1);
        if (c == 'u' && at + 6 <= line.length()) {
            text.append((char) Integer.parseInt(line.substring(at + 2, at + 6), 16));
            at += 6;
            return;
        }
        text.append(
                switch (c) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    case '[', ']', '\\', '=', '#', '@', ' ' -> c;
                    default ->
                        throw new IllegalArgumentException("\\" + c + " is no escape; there are"
                                + " \\n \\r \\t \\uXXXX \\[ \\] \\\\ \\= \\# \\@ and a backslash before a space");
                });
        at += 2;
    }

    private void value() {
        int start = at + EQUALS.length();
        int end = line.indexOf(']', start);
        if (end < 0) {
            throw new IllegalArgumentException("no bracket closes behind '=' at column " + (at + 2));
        }
        String value = line.substring(start, end).strip();
        int from = open.pop();
        if (value.isEmpty() || from == text.length()) {
            throw new IllegalArgumentException("a mention needs a text and a value, at column " + (at + 2));
        }
        mentions.add(new ExpectedMention(new Span(from, text.length()), value));
        at = end + 1;
    }

    /** A text with its mentions marked, as a spec file has it. */
    static String write(String text, List<ExpectedMention> mentions) {
        StringBuilder out = new StringBuilder();
        List<ExpectedMention> closing = new ArrayList<>(mentions);
        // Of those that end together the inner one closes first.
        closing.sort(Comparator.comparingInt(
                        (ExpectedMention mention) -> mention.span().end())
                .thenComparing(mention -> -mention.span().start()));
        List<ExpectedMention> opening = new ArrayList<>(mentions);
        opening.sort(Comparator.comparing(ExpectedMention::span));
        int opened = 0;
        int closed = 0;
        for (int i = 0; i <= text.length(); i++) {
            while (closed < closing.size() && closing.get(closed).span().end() == i) {
                out.append(EQUALS).append(closing.get(closed++).value()).append(']');
            }
            while (opened < opening.size() && opening.get(opened).span().start() == i) {
                out.append('[');
                opened++;
            }
            if (i < text.length()) {
                append(text.charAt(i), i, out);
            }
        }
        return out.toString();
    }

    private static void append(char c, int offset, StringBuilder out) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '[', ']', '\\', '=' -> out.append('\\').append(c);
            case '#', '@' -> out.append(offset == 0 ? "\\" : "").append(c);
            default -> out.append(c);
        }
    }
}
