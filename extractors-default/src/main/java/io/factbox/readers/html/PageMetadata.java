package io.factbox.readers.html;

import io.factbox.article.ArticleInput;
import io.factbox.article.ArticleMetadata;
import io.factbox.readers.language.LanguageGuess;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gathers what a page states about its article. What the caller knows goes before what is found. */
final class PageMetadata {
    private static final int MOST_TAGS = 40;

    private final PageOutline outline;
    private final PageHead head;
    private final Headline headline;
    private final MainText main;
    private final ArticleMetadata known;
    private final ArticleMetadata.Builder found;

    private PageMetadata(ArticleInput input, PageHead head, Headline headline, MainText main) {
        outline = main.outline();
        this.head = head;
        this.headline = headline;
        this.main = main;
        known = input.known();
        found = known.toBuilder();
    }

    static ArticleMetadata of(ArticleInput input, PageHead head, Headline headline, MainText main, String text) {
        return new PageMetadata(input, head, headline, main).gather(text);
    }

    private ArticleMetadata gather(String text) {
        String url =
                known.url().or(head::canonical).or(() -> head.meta("og:url")).orElse("");
        SiteName site = SiteName.of(outline, head, url);
        if (known.headline().isEmpty() && !headline.text().isEmpty()) {
            found.headline(headline.text(), headline.where());
        }
        if (known.url().isEmpty() && !url.isEmpty()) {
            found.url(url, head.canonical().isPresent() ? "link" : "meta");
        }
        if (known.publisher().isEmpty() && !site.name().isEmpty()) {
            found.publisher(site.name(), site.where());
        }
        if (known.bylines().isEmpty()) {
            Bylines bylines = Bylines.of(head, headline, main, site.name());
            if (!bylines.people().isEmpty()) {
                found.bylines(bylines.people(), bylines.where());
            }
        }
        dates(url);
        labels();
        language(text);
        return found.build();
    }

    private void dates(String url) {
        PageDates dates = new PageDates(head, headline, main, url);
        if (known.published().isEmpty()) {
            dates.published().ifPresent(date -> found.published(date.date(), date.where()));
        }
        if (known.modified().isEmpty()) {
            dates.modified().ifPresent(date -> found.modified(date.date(), date.where()));
        }
    }

    private void labels() {
        if (known.deck().isEmpty()) {
            main.deck().ifPresent(deck -> found.deck(deck, "markup"));
        }
        if (known.section().isEmpty()) {
            Optional<String> data = head.jsonLd().ofArticle("articleSection").flatMap(head.jsonLd()::text);
            data.or(() -> head.meta("article:section", "parsely-section", "section"))
                    .ifPresent(section -> found.section(section, data.isPresent() ? "json-ld" : "meta"));
        }
        if (known.tags().isEmpty()) {
            tags();
        }
    }

    private void tags() {
        Set<String> tags = new LinkedHashSet<>(head.metas("article:tag"));
        if (tags.isEmpty()) {
            head.meta("news_keywords", "keywords", "parsely-tags", "sailthru.tags")
                    .ifPresent(list -> split(list, tags));
        } else if (tags.size() == 1) {
            String only = tags.iterator().next();
            tags.clear();
            split(only, tags);
        }
        if (!tags.isEmpty()) {
            found.tags(tags.stream().limit(MOST_TAGS).toList(), "meta");
        }
    }

    private static void split(String list, Set<String> tags) {
        for (String tag : list.split("[,;]")) {
            if (!tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
    }

    /** The declared language, unless the text is certainly in another. */
    private void language(String text) {
        if (known.language().isPresent()) {
            return;
        }
        String tag = head.language().isBlank()
                ? head.meta("og:locale", "content-language", "language", "dc.language")
                        .orElse("")
                : head.language();
        Optional<Locale> declared = Optional.of(
                        Locale.forLanguageTag(tag.strip().replace('_', '-').split(",")[0]))
                .filter(locale ->
                        !locale.getLanguage().isEmpty() && !locale.getLanguage().equals("und"));
        Optional<Locale> seen = LanguageGuess.of(text);
        boolean same = declared.isPresent()
                && (seen.isEmpty()
                        || seen.get().getLanguage().equals(declared.get().getLanguage()));
        if (same) {
            found.language(declared.get(), "html");
        } else {
            seen.ifPresent(language -> found.language(language, "text"));
        }
    }
}
