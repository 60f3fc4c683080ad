package io.factbox.extractors.figures;

import io.factbox.article.Article;
import io.factbox.article.Dateline;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which of several currencies an article means with a bare {@code $}, {@code Rs} or {@code pound}: the publisher's country by its web
 * address, the dateline, then the countries that the text names most. One per article; looked up when first asked.
 */
final class HomeCurrency {
    private static final int MOST_TOKENS = 3000;
    private static final int ADDRESS = 1000;
    private static final int DATELINE = 100;

    /** Currencies that are meant far from home too, so that one mention of another country says little. */
    private static final Set<String> GREAT = Set.of("USD", "EUR", "GBP", "JPY", "CNY");

    private final CurrencyTable table;
    private final Article article;
    private final AnalyzedText text;
    private int[] votes = {};
    private int addressRow = -1;

    HomeCurrency(CurrencyTable table, Article article, AnalyzedText text) {
        this.table = table;
        this.article = article;
        this.text = text;
    }

    /** The likeliest of the candidates. */
    int choose(int[] candidates) {
        if (candidates.length == 1) {
            return candidates[0];
        }
        if (votes.length == 0) {
            count();
        }
        int usual = candidates[0];
        int best = usual;
        for (int row : candidates) {
            if (votes[row] > votes[best]) {
                best = row;
            }
        }
        // a paper abroad that has no dollar of its own means the usual one; else the place must be named clearly more
        // often
        boolean abroad = addressRow >= 0 && votes[best] < ADDRESS;
        int least = GREAT.contains(table.code(usual)) ? 2 : 1;
        boolean clear = votes[best] >= least && votes[best] >= 2 * votes[usual] && isMostNamed(best);
        return best != usual && !abroad && clear ? best : usual;
    }

    /** An article about Cuba that names Canada too is none of Canada. */
    private boolean isMostNamed(int row) {
        for (int other : votes) {
            if (other > votes[row]) {
                return false;
            }
        }
        return true;
    }

    private void count() {
        votes = new int[table.size()];
        Optional<String> url = article.metadata().url();
        if (url.isPresent()) {
            address(url.get());
        }
        Optional<Dateline> dateline = article.metadata().dateline();
        if (dateline.isPresent()) {
            dateline(dateline.get().place());
        }
        int limit = Math.min(text.tokenCount(), MOST_TOKENS);
        for (int i = 0; i < limit; i++) {
            if (text.tokenShape(i).isNameLike()) {
                int row = table.ofPlaceAt(text, i);
                if (row >= 0) {
                    votes[row]++;
                }
            } else if (i == 0 && text.tokenShape(i) == TokenShape.WEB) {
                address(text.tokenText(i));
            }
        }
    }

    /** The country at the end of a host name. */
    private void address(String url) {
        int start = url.indexOf("//");
        int from = start < 0 ? 0 : start + 2;
        int slash = url.indexOf('/', from);
        String host = url.substring(from, slash < 0 ? url.length() : slash);
        int row = table.ofCountry(host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (row >= 0) {
            votes[row] += ADDRESS;
            addressRow = row;
        }
    }

    private void dateline(String place) {
        int row = table.ofPlace(place);
        if (row >= 0) {
            votes[row] += DATELINE;
        }
    }
}
