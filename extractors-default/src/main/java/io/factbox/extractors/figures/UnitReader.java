package io.factbox.extractors.figures;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unit behind a number: {@code km}, {@code per cent}, {@code square metres}, {@code barrels a day}, {@code km/h}. Keeps the last
 * result: one reader per thread.
 */
final class UnitReader {
    private static final Unit PERCENT = new Unit("%", Unit.Type.PERCENT);
    private static final Unit PERCENTAGE_POINT = new Unit("percentage point", Unit.Type.PERCENT);
    private static final Unit BASIS_POINT = new Unit("basis point", Unit.Type.PERCENT);
    private static final Unit PERMILLE = new Unit("[ppth]", Unit.Type.SHARE);

    private final UnitTable table;
    private @Nullable Unit unit;
    private String code = "";
    private String denominator = "";

    UnitReader(UnitTable table) {
        this.table = table;
    }

    /** The unit that the last successful {@link #read} found. */
    Unit unit() {
        return unit == null ? PERCENT : unit;
    }

    /** Its UCUM code, with the base of a rate. */
    String code() {
        return code;
    }

    /**
     * Reads the unit behind a number.
     *
     * @param spelled whether the number is in words, which no symbol of one letter follows
     * @return the token after the unit; {@code token} itself if there is none
     */
    int read(AnalyzedText text, int token, int limit, boolean spelled) {
        if (token >= limit) {
            return token;
        }
        int bracket = inBrackets(text, token, limit);
        if (bracket > token) {
            return bracket;
        }
        int at = skipHyphen(text, token, limit);
        int percent = percent(text, at, limit);
        if (percent > at) {
            code = unit().code();
            return percent;
        }
        int power = powerBefore(text, at);
        int i = at;
        if (power > 1) {
            i++;
            if (i < limit && text.tokenEquals(i, ".")) {
                i++;
            }
            i = skipHyphen(text, i, limit);
        }
        int end = base(text, i, limit, spelled, power > 1);
        if (end == i) {
            return token;
        }
        Unit base = unit();
        if (power == 1 && base.type() == Unit.Type.LENGTH) {
            power = powerBehind(text, end, limit);
            if (power != 1) {
                end += text.tokenEquals(end, "^") ? 2 : 1;
            }
        }
        if (power > 1) {
            base = new Unit(base.code().concat(String.valueOf(power)), power == 2 ? Unit.Type.AREA : Unit.Type.VOLUME);
        }
        unit = base;
        code = base.code();
        return rate(text, end, limit, base);
    }

    /** {@code square}, {@code cubic}. */
    private static int powerBefore(AnalyzedText text, int token) {
        if (text.tokenIs(token, "square") || text.tokenIs(token, "sq") || text.tokenIs(token, "sq.")) {
            return 2;
        }
        return text.tokenIs(token, "cubic") || text.tokenIs(token, "cu") || text.tokenIs(token, "cu.") ? 3 : 1;
    }

    /** {@code 20 (kg)}: a symbol of more than one letter. */
    private int inBrackets(AnalyzedText text, int token, int limit) {
        boolean round = text.tokenEquals(token, "(");
        if (token + 2 >= limit
                || !round && !text.tokenEquals(token, "[")
                || !text.tokenEquals(token + 2, round ? ")" : "]")
                || text.tokenEnd(token + 1) - text.tokenStart(token + 1) < 2) {
            return token;
        }
        int end = base(text, token + 1, limit, false, false);
        code = end > token + 1 ? unit().code() : code;
        return end > token + 1 ? token + 3 : token;
    }

    private static int powerBehind(AnalyzedText text, int token, int limit) {
        if (token >= limit) {
            return 1;
        }
        if (text.tokenIs(token, "squared")) {
            return 2;
        }
        if (text.tokenIs(token, "cubed")) {
            return 3;
        }
        if (text.tokenEquals(token, "^") && token + 1 < limit && !text.spaceBefore(token)) {
            return text.tokenEquals(token + 1, "2") ? 2 : text.tokenEquals(token + 1, "3") ? 3 : 1;
        }
        return 1;
    }

    private int percent(AnalyzedText text, int token, int limit) {
        if (!mayBePercent(text.charAt(text.tokenStart(token)))) {
            return token;
        }
        int end = token;
        if (text.tokenEquals(token, "%") || text.tokenEquals(token, "％")) {
            end = token + 1;
        } else if (text.tokenEquals(token, "‰")) {
            unit = PERMILLE;
            return token + 1;
        } else if (text.tokenIs(token, "per") && token + 1 < limit && text.tokenIs(token + 1, "cent")) {
            end = token + 2;
        } else if (text.tokenIs(token, "per")
                && token + 2 < limit
                && text.tokenEquals(token + 1, "-")
                && text.tokenIs(token + 2, "cent")) {
            end = token + 3;
        } else if (text.tokenIs(token, "percent")
                || text.tokenIs(token, "percentage")
                || text.tokenIs(token, "pct")
                || text.tokenIs(token, "pc")
                || text.tokenIs(token, "percents")) {
            end = token + 1;
        } else if (text.tokenIs(token, "basis") && token + 1 < limit && isPoint(text, token + 1)) {
            unit = BASIS_POINT;
            return token + 2;
        } else if (text.tokenIs(token, "bps") || text.tokenIs(token, "bp")) {
            unit = BASIS_POINT;
            return token + 1;
        } else if (text.tokenEquals(token, "pp") || text.tokenEquals(token, "ppts") || text.tokenEquals(token, "pps")) {
            unit = PERCENTAGE_POINT;
            return token + 1;
        }
        if (end == token) {
            return token;
        }
        unit = PERCENT;
        int point = skipHyphen(text, end, limit);
        if (point < limit && isPoint(text, point)) {
            unit = PERCENTAGE_POINT;
            return point + 1;
        }
        return end;
    }

    private static boolean mayBePercent(char first) {
        return switch (first) {
            case '%', '％', '‰', 'p', 'P', 'b', 'B' -> true;
            default -> false;
        };
    }

    private static boolean isPoint(AnalyzedText text, int token) {
        return text.tokenIs(token, "point") || text.tokenIs(token, "points");
    }

    private int base(AnalyzedText text, int token, int limit, boolean spelled, boolean powered) {
        if (token >= limit) {
            return token;
        }
        for (UnitTable.Entry entry : table.startingAt(text, token)) {
            if (entry.standsAt(text, token, limit)
                    && (!entry.symbol() || powered || symbolFits(text, token, limit, entry, spelled))) {
                unit = entry.unit();
                return token + entry.words().length;
            }
        }
        return token;
    }

    /** Symbols of one letter are many things; they count behind digits only, and some of them only where nothing else is near. */
    private static boolean symbolFits(AnalyzedText text, int token, int limit, UnitTable.Entry entry, boolean spelled) {
        if (entry.words().length > 1) {
            return true;
        }
        String symbol = entry.words()[0];
        boolean glued = !text.spaceBefore(token);
        boolean ends = token + 1 >= limit
                || text.tokenShape(token + 1) == TokenShape.PUNCTUATION
                || text.tokenShape(token + 1) == TokenShape.SYMBOL;
        if (symbol.length() == 1 && Character.isLetter(symbol.charAt(0))) {
            if (spelled) {
                return false;
            }
            return switch (symbol.charAt(0)) {
                case 'b' -> glued || ends;
                case 'C' -> isWarmth(text, token);
                case 'F' -> !glued && isWarmth(text, token) && isLast(text, token, limit);
                case 'd', 'h', 's' -> glued || ends;
                case 'x', 'X' -> glued && !(token + 1 < limit && text.tokenShape(token + 1) == TokenShape.NUMBER);
                case 'B' -> false;
                case 'A', 'N' -> glued;
                default -> true;
            };
        }
        return switch (symbol) {
            case "in" ->
                glued
                        || ends
                        || token + 1 < limit && FigureWords.SIZE.contains(text, token + 1)
                        || token > 1 && (text.tokenIs(token - 2, "ft") || text.tokenIs(token - 2, "feet"));
            case "am", "pm" -> false;
            case "hp", "mi" -> true;
            default -> !spelled || symbol.length() > 2;
        };
    }

    /** Whether a pause or a small word follows a symbol. */
    private static boolean isLast(AnalyzedText text, int token, int limit) {
        return token + 1 >= limit
                || text.tokenShape(token + 1) == TokenShape.PUNCTUATION
                || FigureWords.FUNCTION.contains(text, token + 1);
    }

    /** 30 C, but not the vitamin, the block or the cents: of a size that weather and ovens have, nothing glued behind it. */
    private static boolean isWarmth(AnalyzedText text, int token) {
        int next = token + 1;
        return next >= text.tokenCount()
                || text.spaceBefore(next)
                || text.tokenShape(next) == TokenShape.PUNCTUATION
                        && !text.tokenEquals(next, "/")
                        && !text.tokenEquals(next, "-");
    }

    /** {@code per hour}, {@code a day}, {@code /h}: the base of a rate. */
    private int rate(AnalyzedText text, int token, int limit, Unit base) {
        int end = baseOfRate(text, token, limit);
        if (end > token) {
            code = base.code().concat("/").concat(denominator);
            unit = new Unit(code, base.type() == Unit.Type.LENGTH ? Unit.Type.SPEED : Unit.Type.FLOW);
        }
        return end;
    }

    /** The base's code that the last successful {@link #baseOfRate} found. */
    String denominator() {
        return denominator;
    }

    /** Reads {@code per barrel}, {@code a share}, {@code /kg}, {@code -a-day}. */
    int baseOfRate(AnalyzedText text, int token, int limit) {
        int i = skipHyphen(text, token, limit);
        if (i + 1 >= limit) {
            return token;
        }
        boolean per = text.tokenIs(i, "per")
                || text.tokenEquals(i, "/")
                || text.tokenIs(i, "each")
                || text.tokenIs(i, "every");
        boolean article = text.tokenIs(i, "a") || text.tokenIs(i, "an");
        if (!per && !article) {
            return token;
        }
        int noun = skipHyphen(text, i + 1, limit);
        if (text.tokenIs(noun, "cent") || text.tokenIs(noun, "cents")) {
            return token;
        }
        Unit kept = unit;
        int end = base(text, noun, limit, false, false);
        if (end == noun && (text.tokenIs(noun, "square") || text.tokenIs(noun, "sq") || text.tokenIs(noun, "cubic"))) {
            int raised = noun + 1 < limit && text.tokenEquals(noun + 1, ".") ? noun + 2 : noun + 1;
            end = base(text, raised, limit, false, true);
            denominator = unit().code().concat(text.tokenIs(noun, "cubic") ? "3" : "2");
            end = end == raised ? noun : end;
        } else if (end > noun) {
            denominator = unit().code();
            int power = powerBehind(text, end, limit);
            if (power > 1) {
                denominator = denominator.concat(String.valueOf(power));
                end += text.tokenEquals(end, "^") ? 2 : 1;
            }
        }
        unit = kept;
        if (end > noun) {
            // "$30 a year earlier" is a price of then
            return article && end < limit && FigureWords.TIME_SHIFT.contains(text, end) ? token : end;
        }
        boolean word = text.tokenShape(noun) == TokenShape.LOWER
                && (text.tokenIs(i, "per") || FigureWords.RATE_NOUN.contains(text, noun));
        if (!word) {
            return token;
        }
        denominator = "{".concat(text.tokenText(noun)).concat("}");
        return noun + 1;
    }

    static int skipHyphen(AnalyzedText text, int token, int limit) {
        return token + 1 < limit
                        && !text.spaceBefore(token)
                        && !text.spaceBefore(token + 1)
                        && (text.tokenEquals(token, "-") || text.tokenEquals(token, "‑"))
                ? token + 1
                : token;
    }
}
