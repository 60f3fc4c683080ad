package io.factbox.output;

import io.factbox.mention.CustomMention;
import io.factbox.mention.DateMention;
import io.factbox.mention.Figure;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.mention.SourceAttribution;
import io.factbox.mention.Timex;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What mentions mean, in few words for people. */
final class Shown {
    /** UCUM's codes are not everybody's. */
    private static final Map<String, String> PERIODS =
            Map.of("a", "year", "mo", "month", "wk", "week", "d", "day", "h", "hour", "min", "minute", "s", "second");

    private Shown() {}

    /** What a mention means. */
    static String value(Mention mention) {
        if (mention instanceof DateMention date) {
            return date(date.timex());
        }
        if (mention instanceof FigureMention figure) {
            return figure(figure.figure());
        }
        if (mention instanceof OrganizationMention organization) {
            return organization.name();
        }
        if (mention instanceof PersonMention person) {
            return person.name();
        }
        if (mention instanceof SourceAttribution source) {
            return source.name();
        }
        return mention instanceof CustomMention custom ? new TreeMap<>(custom.attributes()).toString() : mention.text();
    }

    static String date(Timex timex) {
        return timex.modifier().isPresent()
                ? timex.value() + ", " + lower(timex.modifier().get())
                : timex.value();
    }

    static String figure(Figure figure) {
        StringBuilder out = new StringBuilder();
        if (figure.modifier().isPresent()) {
            out.append(modifier(figure.modifier().get())).append(' ');
        }
        BigDecimal low = figure.low().orElse(null);
        BigDecimal high = figure.high().orElse(null);
        if (low != null && high != null && !low.equals(high)) {
            out.append(number(low)).append(" to ").append(number(high));
        } else if (low != null) {
            out.append(number(low));
        } else if (high != null) {
            out.append(number(high));
        }
        if (figure.currency().isPresent()) {
            out.append(' ').append(figure.currency().get().getCurrencyCode());
        }
        if (figure.unit().isPresent()) {
            out.append(unit(figure.unit().get()));
        }
        if (figure.change().isPresent()) {
            out.append(", ").append(lower(figure.change().get()));
            append(out, " from ", figure.changeFrom());
            append(out, " to ", figure.changeTo());
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String label, Optional<BigDecimal> number) {
        if (number.isPresent()) {
            out.append(label).append(number(number.get()));
        }
    }

    private static String modifier(Figure.Modifier modifier) {
        return modifier == Figure.Modifier.APPROXIMATE ? "about" : lower(modifier);
    }

    /** A unit behind its number. */
    private static String unit(String unit) {
        if (unit.startsWith("/")) {
            String base = unit.substring(1).replace("{", "").replace("}", "");
            return " per " + PERIODS.getOrDefault(base, base);
        }
        return unit.startsWith("%") ? unit : " " + unit;
    }

    /** With commas between groups of three digits. */
    static String number(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int first = plain.startsWith("-") ? 1 : 0;
        StringBuilder out = new StringBuilder(plain);
        for (int i = end - 3; i > first; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** On one line: white space made single. */
    static String line(String text) {
        String stripped = text.strip();
        StringBuilder line = new StringBuilder(stripped.length());
        boolean space = false;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            boolean white = c == ' ' || c >= '\t' && c <= '\r';
            if (!white) {
                line.append(c);
            } else if (!space) {
                line.append(' ');
            }
            space = white;
        }
        return line.toString();
    }

    /** With how often it stands there, if more than once. */
    static String counted(String text, int times) {
        return times > 1 ? text + " x" + times : text;
    }

    /** Cut between words. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        return text.substring(0, space > 0 ? space : text.offsetByCodePoints(0, longest / 2)) + " ...";
    }
}
