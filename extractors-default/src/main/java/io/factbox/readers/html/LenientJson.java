package io.factbox.readers.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON that pages carry, which is often not quite JSON: raw line breaks in strings, commas before brackets, a semicolon or a
 * comment around it. What cannot be read ends the value; what was read before it stands.
 *
 * <p>Values are {@link Map}, {@link List} and, for everything else, {@link String}; null is the empty string. Nesting deeper than
 * {@value #DEEPEST} is not read.
 */
final class LenientJson {
    private static final int DEEPEST = 40;

    private final String json;
    private int at;

    private LenientJson(String json) {
        this.json = json;
    }

    /** The values that stand one after another in {@code json}, most often one. */
    static List<Object> values(String json) {
        LenientJson reader = new LenientJson(json);
        List<Object> values = new ArrayList<>();
        while (reader.seekStructure()) {
            values.add(reader.value(0));
        }
        return values;
    }

    private boolean seekStructure() {
        while (at < json.length() && json.charAt(at) != '{' && json.charAt(at) != '[') {
            at++;
        }
        return at < json.length();
    }

    private void blanks() {
        while (at < json.length() && (json.charAt(at) <= ' ' || json.charAt(at) == '\u00A0')) {
            at++;
        }
    }

    private Object value(int depth) {
        blanks();
        if (at >= json.length()) {
            return "";
        }
        char c = json.charAt(at);
        if (depth > DEEPEST) {
            at = json.length();
            return "";
        }
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        while (more('}')) {
            if (json.charAt(at) != '"') {
                at++;
                continue;
            }
            String key = string();
            blanks();
            if (at < json.length() && json.charAt(at) == ':') {
                at++;
                members.putIfAbsent(key, value(depth + 1));
            }
        }
        return members;
    }

    private List<Object> array(int depth) {
        List<Object> items = new ArrayList<>();
        at++;
        while (more(']')) {
            int before = at;
            items.add(value(depth + 1));
            if (at == before) {
                at++;
            }
        }
        return items;
    }

    /** Whether another entry follows; steps over commas and, at the end, over the bracket. */
    private boolean more(char close) {
        blanks();
        while (at < json.length() && json.charAt(at) == ',') {
            at++;
            blanks();
        }
        if (at < json.length() && json.charAt(at) == close) {
            at++;
            return false;
        }
        return at < json.length();
    }

    private String word() {
        int from = at;
        while (at < json.length() && ",]}: \n\r\t".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        String word = json.substring(from, at);
        return word.equals("null") ? "" : word;
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < json.length()) {
            char c = json.charAt(at++);
            if (c == '"') {
                break;
            }
            if (c == '\\' && at < json.length()) {
                escape(value);
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }

    private void escape(StringBuilder value) {
        char c = json.charAt(at++);
        switch (c) {
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r', 'b', 'f' -> value.append(' ');
            case 'u' -> value.append(codeUnit());
            default -> value.append(c);
        }
    }

    private char codeUnit() {
        int unit = 0;
        for (int digits = 0; digits < 4 && at < json.length(); digits++) {
            int digit = Character.digit(json.charAt(at), 16);
            if (digit < 0) {
                break;
            }
            unit = unit * 16 + digit;
            at++;
        }
        return (char) unit;
    }
}
