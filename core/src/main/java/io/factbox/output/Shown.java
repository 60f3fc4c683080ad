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
        return timex.value()
                + timex.modifier().map(modifier -> ", " + lower(modifier)).orElse("");
    }

    static String figure(Figure figure) {
        StringBuilder out = new StringBuilder();
        figure.modifier().ifPresent(modifier -> out.append(modifier(modifier)).append(' '));
        BigDecimal low = figure.low().orElse(null);
        BigDecimal high = figure.high().orElse(null);
        if (low != null && high != null && !low.equals(high)) {
            out.append(number(low)).append(" to ").append(number(high));
        } else if (low != null) {
            out.append(number(low));
        } else if (high != null) {
            out.append(number(high));
        }
        figure.currency().ifPresent(currency -> out.append(' ').append(currency.getCurrencyCode()));
        figure.unit().ifPresent(unit -> out.append(unit(unit)));
        figure.change().ifPresent(change -> {
            out.append(", ").append(lower(change));
            figure.changeFrom().ifPresent(from -> out.append(" from ").append(number(from)));
            figure.changeTo().ifPresent(to -> out.append(" to ").append(number(to)));
        });
        return out.toString();
    }

    private static String modifier(Figure.Modifier modifier) {
        return modifier == Figure.Modifier.APPROXIMATE ? "about" : lower(modifier);
    }

    /** A unit behind its number. */
    private static String unit(String unit) {
        if (unit.startsWith("/")) {
            String base = unit.substring(1).replaceAll("[{}]", "");
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
        return text.strip().replaceAll("\\s+", " ");
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
