package io.factbox.readers.structure;

/** What characters are. */
final class Chars {
    private Chars() {}

    /** Whether a character shows nothing: white space of any kind, controls, and marks of byte order. */
    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\ufeff'
                || c >= '\u007f' && c <= '\u009f'
                || c >= '\u2000' && (Character.isSpaceChar(c) || c == '\u200b' || c == '\u2060');
    }

    /** Whether a line ends here; of CR LF, at the LF. */
    static boolean isLineEnd(CharSequence text, int offset) {
        char c = text.charAt(offset);
        return c == '\n'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n');
    }

    /** The offset of the first character from {@code start} that shows; {@code end} if there is none. */
    static int skipSpace(CharSequence text, int start, int end) {
        int at = start;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after the last character before {@code end} that shows; {@code start} if there is none. */
    static int trimEnd(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015';
    }

    /** Whether a character ends a sentence. */
    static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
    }

    /** Whether a character closes a quotation or a bracket. */
    static boolean isCloser(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == '»' || c == ')' || c == ']' || c == '」';
    }
}
