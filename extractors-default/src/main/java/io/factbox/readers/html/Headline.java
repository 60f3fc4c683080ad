package io.factbox.readers.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The article's title: of the page's headings the one that says what {@code title}, OpenGraph and JSON-LD say; where no heading does,
 * the longest part of those that is not the site's name.
 *
 * @param text the title, empty if there is none
 * @param where where it was found
 * @param element the heading's element, or -1
 */
record Headline(String text, String where, int element) {
    private static final int LONGEST = 300;

    static Headline of(PageOutline outline, PageHead head, String siteName) {
        String graph = head.meta("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title")
                .orElse("");
        String data = head.jsonLd()
                .ofArticle("headline")
                .flatMap(v -> head.jsonLd().text(v))
                .orElse("");
        Set<String> said = words(head.title() + " " + graph + " " + data);
        int best = -1;
        double bestScore = 0;
        for (int e = 0; e < outline.elements(); e++) {
            double score = score(outline, e, said);
            if (score > bestScore) {
                best = e;
                bestScore = score;
            }
        }
        if (best >= 0 && (bestScore >= 1 || said.isEmpty())) {
            String heading = outline.elementText(best).replace('\n', ' ');
            return new Headline(withoutKicker(heading, clean(data, siteName), clean(graph, siteName)), "heading", best);
        }
        if (!data.isEmpty()) {
            return new Headline(clean(data, siteName), "json-ld", -1);
        }
        if (!graph.isEmpty()) {
            return new Headline(clean(graph, siteName), "meta", -1);
        }
        return new Headline(clean(head.title(), siteName), "title", -1);
    }

    private static double score(PageOutline outline, int e, Set<String> said) {
        TagKind kind = outline.kind(e);
        boolean named = outline.has(e, Role.HEADLINE);
        int length = outline.textEnd(e) - outline.textStart(e);
        if (kind != TagKind.TITLE && kind != TagKind.HEADING && !named || length < 4 || length > LONGEST) {
            return 0;
        }
        List<String> own = wordList(outline.elementText(e));
        if (own.isEmpty()) {
            return 0;
        }
        double shared = (double) own.stream().filter(said::contains).count() / own.size();
        double weight = kind == TagKind.TITLE ? 0.9 : named ? 0.25 : 0;
        return (shared >= 0.6 ? shared : 0) + weight + Math.min(own.size(), 8) * 0.08 - 0.2;
    }

    /** A heading may begin with a word or two that the page's own data does not count to the title. */
    private static String withoutKicker(String heading, String... titles) {
        for (String title : titles) {
            int before = heading.length() - title.length();
            if (before > 0
                    && title.length() >= 15
                    && before < 25
                    && heading.regionMatches(true, before, title, 0, title.length())) {
                return heading.substring(before);
            }
        }
        return heading;
    }

    private static List<String> wordList(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(wordList(text));
    }

    /** The title without the site's name before or after it. */
    static String clean(String title, String siteName) {
        String best = title.strip();
        for (String bar : List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ")) {
            int at = best.lastIndexOf(bar);
            if (at > 0) {
                String before = best.substring(0, at).strip();
                String after = best.substring(at + bar.length()).strip();
                if (after.equalsIgnoreCase(siteName) || !bar.equals(" - ") && after.length() < before.length()) {
                    best = before;
                } else if (before.equalsIgnoreCase(siteName)) {
                    best = after;
                } else if (after.length() < 25 && before.length() > after.length()) {
                    best = before;
                }
            }
        }
        return best;
    }
}
