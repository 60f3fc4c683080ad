package io.factbox.extractors.dates;

import io.factbox.text.AnalyzedText;
import io.factbox.text.BlockKind;
import org.jspecify.annotations.Nullable;

/** Finds the years of copyright lines: {@code © 2024}. Whatever else furniture says of time is not the article's. */
final class CopyrightYear {
    private CopyrightYear() {}

    /** The latest one of an article; null if it has none. */
    static @Nullable Integer of(AnalyzedText text, Tokens tokens) {
        Integer latest = null;
        tokens.within(0, text.tokenCount());
        for (int i = 0; i < text.tokenCount(); i++) {
            if (tokens.is(i, DateWord.COPYRIGHT) && isNotStory(text.blockKind(i))) {
                int year = yearAfter(tokens, i);
                if (year > 0 && (latest == null || year > latest)) {
                    latest = year;
                }
            }
        }
        return latest;
    }

    private static boolean isNotStory(BlockKind kind) {
        return kind == BlockKind.FURNITURE || kind == BlockKind.CREDIT;
    }

    private static int yearAfter(Tokens tokens, int i) {
        for (int at = i + 1; at <= i + 3; at++) {
            if (isYear(tokens, at)) {
                return tokens.digits(at);
            }
        }
        return 0;
    }

    private static boolean isYear(Tokens tokens, int i) {
        int year = tokens.length(i, 4) ? tokens.digits(i) : -1;
        return year >= 1900 && year < 2200;
    }

    /** Whether the token is the year of a copyright line. */
    static boolean isAt(Tokens tokens, int i) {
        return isYear(tokens, i)
                && (tokens.is(i - 1, DateWord.COPYRIGHT)
                        || tokens.is(i - 2, DateWord.COPYRIGHT)
                        || tokens.is(i - 3, DateWord.COPYRIGHT));
    }
}
