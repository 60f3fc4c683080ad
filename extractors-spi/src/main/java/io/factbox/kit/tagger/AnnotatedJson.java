package io.factbox.kit.tagger;

import io.factbox.kit.tagger.AnnotatedText.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads one line of annotated JSON: an object of strings and of lists of pairs of numbers. */
final class AnnotatedJson {
    private static final List<String> KINDS = List.of("orgs", "persons", "locations");

    private final String line;
    private int at;

    AnnotatedJson(String line) {
        this.line = line;
    }

    AnnotatedText read() {
        String text = "";
        List<Name> names = new ArrayList<>();
        expect('{');
        while (peek() != '}') {
            String key = string();
            expect(':');
            if (peek() == '"') {
                String value = string();
                text = key.equals("text") ? value : text;
            } else {
                for (int[] pair : pairs()) {
                    if (KINDS.contains(key)) {
                        names.add(new Name(KINDS.indexOf(key), pair[0], pair[1]));
                    }
                }
            }
            if (peek() == ',') {
                at++;
            }
        }
        names.sort(Comparator.comparingInt(Name::start));
        return new AnnotatedText(text, names);
    }

    private List<int[]> pairs() {
        List<int[]> pairs = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            expect('[');
            int first = number();
            expect(',');
            pairs.add(new int[] {first, number()});
            expect(']');
            if (peek() == ',') {
                at++;
            }
        }
        at++;
        return pairs;
    }

    private int number() {
        peek();
        int start = at;
        while (Character.isDigit(line.charAt(at))) {
            at++;
        }
        return Integer.parseInt(line.substring(start, at));
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        for (char c = line.charAt(at++); c != '"'; c = line.charAt(at++)) {
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = line.charAt(at++);
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    out.append((char) Integer.parseInt(line.substring(at, at + 4), 16));
                    at += 4;
                }
                default -> out.append(escaped);
            }
        }
        return out.toString();
    }

    private char peek() {
        while (Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return line.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new IllegalArgumentException("expected " + c + " at " + at + " of: " + line);
        }
        at++;
    }
}
