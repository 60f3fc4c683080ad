package io.factbox.readers.structure;

import io.factbox.text.WordHash;
import io.factbox.text.WordTable;
import java.util.Arrays;

/**
 * The first tokens of a line: words with their inner apostrophes, hyphens and full stops ({@code O'Neil}, {@code p.m.}), runs of
 * digits, and every other character by itself. Bylines, timestamps and datelines are short, so a bound on their number keeps long lines
 * cheap.
 */
final class LineTokens {
    /** More tokens than this are not looked at: no byline, timestamp or dateline is that long. */
    static final int MOST = 96;

    private static final byte WORD = 0;
    private static final byte NUMBER = 1;
    private static final byte MARK = 2;

    private final CharSequence text;
    private final int limit;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private byte[] types = new byte[32];
    private int size;
    private boolean whole;

    private LineTokens(CharSequence text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** The tokens between two offsets. */
    static LineTokens of(CharSequence text, int start, int end) {
        LineTokens tokens = new LineTokens(text, end);
        tokens.scan(start);
        return tokens;
    }

    private void scan(int from) {
        int at = from;
        while (at < limit && size < MOST) {
            char c = text.charAt(at);
            if (Chars.isSpace(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            byte type = MARK;
            if (Character.isDigit(c)) {
                type = NUMBER;
                while (end < limit && Character.isDigit(text.charAt(end))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                type = WORD;
                end = wordEnd(at);
            }
            add(at, end, type);
            at = end;
        }
        while (at < limit && Chars.isSpace(text.charAt(at))) {
            at++;
        }
        whole = at >= limit;
    }

    private int wordEnd(int start) {
        int end = start + 1;
        while (end < limit) {
            char c = text.charAt(end);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                end++;
            } else if (isJoiner(c) && end + 1 < limit && Character.isLetter(text.charAt(end + 1))) {
                end += 2;
            } else if (c == '.' && isLetterRun(start, end)) {
                end++;
                if (end < limit && !Character.isLetter(text.charAt(end))) {
                    break;
                }
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isJoiner(char c) {
        return c == '\'' || c == '’' || c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Whether what stands before a full stop is an initial: {@code J.}, {@code N.Y.}, {@code p.m.}. */
    private boolean isLetterRun(int start, int end) {
        return end - 1 == start || text.charAt(end - 2) == '.';
    }

    private void add(int start, int end, byte type) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            types = Arrays.copyOf(types, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        types[size++] = type;
    }

    int size() {
        return size;
    }

    /** Whether no token is left out. */
    boolean isWhole() {
        return whole;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The offset at which a token begins; after the last one, that one's end. */
    int offset(int token) {
        return token < size ? starts[token] : size == 0 ? limit : ends[size - 1];
    }

    String text(int token) {
        return text.subSequence(starts[token], ends[token]).toString();
    }

    boolean isWord(int token) {
        return token >= 0 && token < size && types[token] == WORD;
    }

    boolean isNumber(int token) {
        return token >= 0 && token < size && types[token] == NUMBER;
    }

    /** Whether a token is a run of so many digits. */
    boolean isNumber(int token, int fewest, int most) {
        return isNumber(token) && length(token) >= fewest && length(token) <= most;
    }

    /** The value of a run of digits; -1 where it is none or longer than nine. */
    int number(int token) {
        if (!isNumber(token, 1, 9)) {
            return -1;
        }
        int value = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    /** Whether a token is this one character. */
    boolean is(int token, char mark) {
        return token >= 0 && token < size && length(token) == 1 && text.charAt(starts[token]) == mark;
    }

    /** Whether a token is one of these characters. */
    boolean isAny(int token, String marks) {
        return token >= 0 && token < size && length(token) == 1 && marks.indexOf(text.charAt(starts[token])) >= 0;
    }

    /** Whether a token is this word without regard to case. */
    boolean is(int token, String lowerCase) {
        if (!isWord(token) || length(token) != lowerCase.length()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            if (WordHash.fold(text.charAt(starts[token] + i)) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The number of a word in a table; {@link WordTable#NONE} for anything else. A full stop at its end does not count. */
    int get(WordTable table, int token) {
        if (!isWord(token)) {
            return WordTable.NONE;
        }
        int end = ends[token];
        if (end - starts[token] > 2 && text.charAt(end - 1) == '.') {
            end--;
        }
        return table.get(text, starts[token], end, WordHash.of(text, starts[token], end));
    }

    /** Whether white space, or the start of the line, stands before a token. */
    boolean spaceBefore(int token) {
        return token == 0 || starts[token] > ends[token - 1];
    }

    char first(int token) {
        return text.charAt(starts[token]);
    }

    /** Whether a token is a word of upper-case letters only, one at least. */
    boolean isUpper(int token) {
        if (!isWord(token)) {
            return false;
        }
        boolean upper = false;
        for (int i = starts[token]; i < ends[token]; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper |= Character.isUpperCase(c);
        }
        return upper;
    }

    /** Whether a token is a word that begins with an upper-case letter. */
    boolean isCapital(int token) {
        return isWord(token) && Character.isUpperCase(first(token));
    }

    /** The text from one token to the end of another. */
    String slice(int from, int to) {
        return to <= from ? "" : text.subSequence(starts[from], ends[to - 1]).toString();
    }
}
