package io.factbox.kit.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259): objects as maps in their order, arrays as lists, numbers as BigDecimal, and strings and booleans as they are.
 * Null is an absent key: it is left out of objects and refused elsewhere.
 */
final class Json {
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /**
     * The object that a text is.
     *
     * @throws IllegalArgumentException with the column, if it is none
     */
    static Map<String, Object> object(String text) {
        Json json = new Json(text);
        json.space();
        if (json.peek() != '{') {
            throw json.expected("an object");
        }
        Map<String, Object> object = json.object();
        json.space();
        if (json.at < text.length()) {
            throw json.expected("the end");
        }
        return object;
    }

    private IllegalArgumentException expected(String what) {
        String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
        return new IllegalArgumentException("expected " + what + " at column " + (at + 1) + ", found " + found);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void take(char c) {
        if (peek() != c) {
            throw expected("'" + c + "'");
        }
        at++;
    }

    private boolean takeIf(char c) {
        space();
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private Map<String, Object> object() {
        enter('{');
        Map<String, Object> members = new LinkedHashMap<>();
        if (!takeIf('}')) {
            do {
                space();
                String key = string();
                space();
                take(':');
                space();
                if (text.startsWith("null", at)) {
                    at += 4;
                } else if (members.put(key, value()) != null) {
                    throw new IllegalArgumentException("the key \"" + key + "\" stands twice in one object");
                }
            } while (takeIf(','));
            take('}');
        }
        depth--;
        return members;
    }

    private List<Object> array() {
        enter('[');
        List<Object> values = new ArrayList<>();
        if (!takeIf(']')) {
            do {
                space();
                values.add(value());
            } while (takeIf(','));
            take(']');
        }
        depth--;
        return values;
    }

    private void enter(char bracket) {
        take(bracket);
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("more than " + DEEPEST + " brackets are open at column " + at);
        }
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            default -> number();
        };
    }

    private Object literal(String word, boolean value) {
        if (!text.startsWith(word, at)) {
            throw expected("a value");
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return new BigDecimal(text.substring(start, at));
        } catch (NumberFormatException e) {
            at = start;
            throw expected("a value");
        }
    }

    private String string() {
        take('"');
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            if (at >= text.length()) {
                throw expected("'\"'");
            }
            char c = text.charAt(at++);
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> {
                at--;
                throw expected("an escape");
            }
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw expected("four hexadecimal digits");
            }
            code = code * 16 + digit;
            at++;
        }
        return (char) code;
    }
}
