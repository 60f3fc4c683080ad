package io.factbox.readers.structure;

/**
 * What a line looks like, from its first {@value #LOOK} characters and its last one.
 *
 * @param words how many words
 * @param content how many of them are longer than three letters: in a title these are capitalized
 * @param capitalContent how many of those are capitalized
 * @param lower how many words begin in lower case
 * @param upper how many words of two letters or more are in upper case
 * @param terminal whether it ends as a sentence does, closing quotation marks and citation numbers left out
 * @param longer whether it is longer than what was looked at
 */
record Shape(int words, int content, int capitalContent, int lower, int upper, boolean terminal, boolean longer) {
    private static final int LOOK = 400;

    static Shape of(CharSequence text, int start, int end) {
        int to = Math.min(end, start + LOOK);
        int words = 0;
        int content = 0;
        int capitalContent = 0;
        int lower = 0;
        int upper = 0;
        int at = start;
        while (at < to) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            boolean anyLower = false;
            while (at < to && !Chars.isSpace(text.charAt(at))) {
                anyLower |= Character.isLowerCase(text.charAt(at));
                at++;
            }
            char first = text.charAt(from);
            boolean capital = !Character.isLowerCase(first);
            words++;
            lower += capital ? 0 : 1;
            upper += Character.isUpperCase(first) && !anyLower && at - from > 1 ? 1 : 0;
            if (at - from > 3) {
                content++;
                capitalContent += capital ? 1 : 0;
            }
        }
        return new Shape(words, content, capitalContent, lower, upper, endsSentence(text, start, end), end > to);
    }

    private static boolean endsSentence(CharSequence text, int start, int end) {
        int at = end;
        while (at > start && (Chars.isCloser(text.charAt(at - 1)) || Chars.isSpace(text.charAt(at - 1)))) {
            at--;
        }
        return at > start && Chars.isTerminal(text.charAt(at - 1));
    }

    /** Whether the longer words are capitalized, as in a title. */
    boolean isTitleCase() {
        return content > 0 && capitalContent * 10 >= content * 8 && lower * 2 <= words;
    }

    boolean isUpperCase() {
        return words > 0 && lower == 0 && upper * 2 > words;
    }

    /** Whether it reads as running text. */
    boolean isProse() {
        return longer || words > 35 || terminal && words >= 5 && lower >= 2;
    }
}
