package io.factbox.readers.structure;

/** Bullets and numbers of lists. */
final class Listing {
    private static final String BULLETS = "•●○▪■◦‣∙·*►▶➢➤✓✔–—-";

    private Listing() {}

    /** The offset of the text behind a list's bullet or number; {@code start} where there is none. */
    static int markEnd(CharSequence text, int start, int end) {
        int at = start;
        if (at < end && BULLETS.indexOf(text.charAt(at)) >= 0) {
            at++;
        } else {
            at = numberEnd(text, start, end);
        }
        return at > start && at < end && Chars.isSpace(text.charAt(at)) ? Chars.skipSpace(text, at, end) : start;
    }

    /** The number before {@code .} or {@code )}; -1 where there is none. */
    static int number(CharSequence text, int start, int end) {
        if (markEnd(text, start, end) == start || !Character.isDigit(text.charAt(bracket(text, start)))) {
            return -1;
        }
        int value = 0;
        for (int i = bracket(text, start); i < end && Character.isDigit(text.charAt(i)); i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    /** Whether the mark is a bullet that can be nothing else. */
    static boolean isBullet(CharSequence text, int start) {
        return "•●○▪■◦‣∙►▶➢➤✓✔".indexOf(text.charAt(start)) >= 0;
    }

    private static int bracket(CharSequence text, int start) {
        return text.charAt(start) == '(' ? start + 1 : start;
    }

    /** {@code 1.}, {@code 12)}, {@code (3)}, {@code a)}. */
    private static int numberEnd(CharSequence text, int start, int end) {
        if (start >= end) {
            return start;
        }
        int from = bracket(text, start);
        int at = from;
        while (at < end && at < from + 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == from && from < end && text.charAt(from) >= 'a' && text.charAt(from) <= 'h') {
            at++;
            return at < end && text.charAt(at) == ')' ? at + 1 : start;
        }
        boolean closed = at > from && at < end && (text.charAt(at) == ')' || text.charAt(at) == '.' && from == start);
        return closed ? at + 1 : start;
    }
}
