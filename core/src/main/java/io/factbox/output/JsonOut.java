package io.factbox.output;

import java.io.IOException;
import java.math.BigDecimal;

/** Writes JSON: objects, arrays and values in the order of the calls. Never writes null; the caller leaves a key out. */
final class JsonOut {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    /** JavaScript before 2019 ends a line at these two, even inside a string. */
    private static final char LINE_SEPARATOR = '\u2028';

    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final Appendable out;
    private final boolean indented;
    private int depth;
    private boolean comma;
    private boolean afterKey;

    JsonOut(Appendable out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    JsonOut key(String name) throws IOException {
        separate();
        string(name);
        out.append(indented ? ": " : ":");
        comma = false;
        afterKey = true;
        return this;
    }

    JsonOut open(char bracket) throws IOException {
        separate();
        out.append(bracket);
        depth++;
        comma = false;
        return this;
    }

    JsonOut close(char bracket) throws IOException {
        depth--;
        if (comma) {
            newLine();
        }
        out.append(bracket);
        comma = true;
        return this;
    }

    JsonOut value(String text) throws IOException {
        separate();
        string(text);
        comma = true;
        return this;
    }

    JsonOut value(int number) throws IOException {
        return raw(Integer.toString(number));
    }

    JsonOut value(double number) throws IOException {
        return raw(Double.toString(number));
    }

    /** In full precision; whole numbers without a point and without an exponent, unless they are very long. */
    JsonOut value(BigDecimal number) throws IOException {
        return raw(Math.abs((long) number.scale()) > 400 ? number.toString() : number.toPlainString());
    }

    private JsonOut raw(String literal) throws IOException {
        separate();
        out.append(literal);
        comma = true;
        return this;
    }

    private void separate() throws IOException {
        if (comma) {
            out.append(',');
        }
        if (!afterKey && depth > 0) {
            newLine();
        }
        comma = false;
        afterKey = false;
    }

    private void newLine() throws IOException {
        if (indented) {
            out.append('\n');
            for (int i = 0; i < depth; i++) {
                out.append("  ");
            }
        }
    }

    private void string(String text) throws IOException {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c) || c > PARAGRAPH_SEPARATOR && !isLoneSurrogate(text, i)) {
                continue;
            }
            out.append(text, written, i);
            written = i + 1;
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> escape(c);
            }
        }
        out.append(text, written, text.length()).append('"');
        comma = true;
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < LINE_SEPARATOR && c != '"' && c != '\\';
    }

    private void escape(char c) throws IOException {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX[c >> shift & 15]);
        }
    }

    /** A surrogate without its partner has no UTF-8: written as an escape, it comes back as it was. */
    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
