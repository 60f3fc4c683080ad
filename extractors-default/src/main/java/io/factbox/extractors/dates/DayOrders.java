package io.factbox.extractors.dates;

import io.factbox.article.ArticleMetadata;
import io.factbox.extractors.dates.DateOptions.DayOrder;
import io.factbox.kit.lexicon.Tsv;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Finds whether an article puts the day first in 3/10/2024: from its own numeric dates, else from its country. Immutable. */
final class DayOrders {
    private final Map<String, DayOrder> countries = new HashMap<>();

    private DayOrders() {
        for (Tsv.Row row : Tsv.resource(DayOrders.class, "day-orders.tsv")) {
            StringTokenizer codes = new StringTokenizer(row.cell(1), " ");
            while (codes.hasMoreTokens()) {
                countries.put(codes.nextToken(), DayOrder.valueOf(row.cell(0)));
            }
        }
    }

    static DayOrders read() {
        return new DayOrders();
    }

    /**
     * The order of the first date of an article that can be read one way only, or that is the day of its publication in one of two
     * ways; AUTO if there is none.
     */
    static DayOrder written(AnalyzedText text, Tokens tokens, @Nullable LocalDate published) {
        tokens.within(0, text.tokenCount());
        for (int i = 0; i + 4 < text.tokenCount(); i++) {
            if (text.tokenShape(i) == TokenShape.NUMBER && tokens.isSign(i + 1, '/') && tokens.isSign(i + 3, '/')) {
                DayOrder order = order(tokens.digits(i), tokens.digits(i + 2), published);
                if (order != DayOrder.AUTO) {
                    return order;
                }
            }
        }
        return DayOrder.AUTO;
    }

    private static DayOrder order(int first, int second, @Nullable LocalDate published) {
        if (second > 12 && second <= 31 && first >= 1 && first <= 12) {
            return DayOrder.MONTH_FIRST;
        }
        if (first > 12 && first <= 31 && second >= 1 && second <= 12) {
            return DayOrder.DAY_FIRST;
        }
        if (published == null || first == second) {
            return DayOrder.AUTO;
        }
        if (published.getMonthValue() == second && published.getDayOfMonth() == first) {
            return DayOrder.DAY_FIRST;
        }
        return published.getMonthValue() == first && published.getDayOfMonth() == second
                ? DayOrder.MONTH_FIRST
                : DayOrder.AUTO;
    }

    /** The order of the country that an article's language tag or web address names: likely, not certain. AUTO if it names none. */
    DayOrder usual(ArticleMetadata metadata) {
        Optional<Locale> language = metadata.language();
        DayOrder order = language.isPresent() ? countries.get(language.get().getCountry()) : null;
        Optional<String> url = metadata.url();
        if (order == null && url.isPresent()) {
            order = countries.get(domain(url.get()).toUpperCase(Locale.ROOT));
        }
        return order == null ? DayOrder.AUTO : order;
    }

    /** The last part of a host's name; empty if it has one part only. */
    private static String domain(String url) {
        int start = url.indexOf("//");
        int host = start < 0 ? 0 : start + 2;
        int end = host;
        while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        int dot = url.lastIndexOf('.', end - 1);
        return dot > host ? url.substring(dot + 1, end) : "";
    }
}
