package io.factbox.extractors.figures;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.math.BigDecimal;

/** Reads the letters that stand for scale words: {@code $2m}, {@code 10k}, {@code €10B}. */
final class ScaleLetters {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal TRILLION = BigDecimal.valueOf(1_000_000_000_000L);

    private ScaleLetters() {}

    /** {@code $2m}, {@code 10k}, {@code €10B}: a letter for a scale word. */
    static int read(AnalyzedText text, Quantity quantity, int limit, boolean money) {
        int at = quantity.numberEnd;
        if (at >= limit
                || quantity.spelled
                || quantity.scale.compareTo(BigDecimal.ONE) != 0
                || text.tokenEnd(at) - text.tokenStart(at) != 1
                        && !(text.tokenEquals(at, "T.") || text.tokenEquals(at, "M.") || text.tokenEquals(at, "B."))) {
            return at;
        }
        boolean glued = !text.spaceBefore(at);
        char letter = text.charAt(text.tokenStart(at));
        BigDecimal scale = switch (letter) {
            case 'k', 'K' -> THOUSAND;
            case 'm' -> glued || money ? MILLION : null;
            case 'M' -> MILLION;
            case 'b', 'B' -> glued || money ? BILLION : null;
            case 't', 'T' -> money && glued ? TRILLION : null;
            default -> null;
        };
        boolean tooBig =
                !money && letter != 'k' && letter != 'K' && quantity.value().compareTo(THOUSAND) >= 0 && glued;
        if (scale == null || tooBig || !glued && at + 1 < limit && text.tokenEquals(at + 1, ".")) {
            return at;
        }
        quantity.multiply(scale);
        return at + 1;
    }

    /** Whether the "m" just read as metres means millions: a noun or a unit follows, or the number has decimals. */
    static boolean isMillion(AnalyzedText text, int token, int end, int limit, Quantity quantity) {
        if (text.tokenEquals(token, "b") && !text.spaceBefore(token)) {
            return quantity.value().compareTo(THOUSAND) < 0;
        }
        if (end != token + 1 || !text.tokenEquals(token, "m") || text.spaceBefore(token)) {
            return false;
        }
        if (end >= limit) {
            return false;
        }
        TokenShape next = text.tokenShape(end);
        if (next == TokenShape.PUNCTUATION || next == TokenShape.SYMBOL || next == TokenShape.NUMBER) {
            return quantity.value().stripTrailingZeros().scale() > 0 && text.tokenEquals(end, ",");
        }
        return !FigureWords.FOLLOWS_METRES.contains(text, end);
    }
}
