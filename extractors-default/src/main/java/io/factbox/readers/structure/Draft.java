package io.factbox.readers.structure;

import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.Credit;
import io.factbox.article.Dateline;
import io.factbox.article.PublicationDate;
import io.factbox.readers.language.LanguageGuess;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been found so far. */
final class Draft {
    private static final String FOUND = "text";

    final String text;
    private final Article article;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final List<Timestamp> timestamps = new ArrayList<>();
    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> organizations = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<String> publishers = new ArrayList<>();
    private @Nullable String headline;
    private @Nullable String deck;
    private @Nullable String agency;
    private @Nullable String place;
    private @Nullable Timestamp filed;
    private @Nullable String section;
    private @Nullable String url;
    private @Nullable LocalDate corpusDate;
    private int copyrightYear = Timestamp.ABSENT;

    Draft(Article article) {
        this.article = article;
        text = article.text();
    }

    /** Adds a block; white space at its ends is left out, an empty one altogether. */
    void block(BlockKind kind, int start, int end) {
        int from = Chars.skipSpace(text, start, end);
        int to = Chars.trimEnd(text, from, end);
        if (from < to) {
            blocks.add(new Block(kind, new Span(from, to)));
        }
    }

    /** The number of blocks so far: where {@link #insert} puts one. */
    int mark() {
        return blocks.size();
    }

    /** Adds a block before those that were added since a mark. */
    void insert(int mark, BlockKind kind, int start, int end) {
        List<Block> later = new ArrayList<>(blocks.subList(mark, blocks.size()));
        blocks.subList(mark, blocks.size()).clear();
        block(kind, start, end);
        blocks.addAll(later);
    }

    void credit(Credit.Role role, int start, int end, String name) {
        Span span = new Span(start, end);
        credits.add(new Credit(role, span, span.slice(text), name));
    }

    void headline(int start, int end) {
        headline = text.substring(start, end);
        block(BlockKind.HEADLINE, start, end);
    }

    /** The kind of the last block, where one was added since a mark. */
    BlockKind lastKind(int mark) {
        return blocks.size() > mark ? blocks.get(blocks.size() - 1).kind() : BlockKind.PARAGRAPH;
    }

    /** Whether the headline has a phrase in it. */
    boolean headlineContains(String phrase) {
        String title = headline == null ? article.metadata().headline().orElse("") : headline;
        return title.contains(phrase);
    }

    boolean hasHeadline() {
        return headline != null || article.metadata().headline().isPresent();
    }

    void deck(int start, int end) {
        deck = text.substring(start, end);
        block(BlockKind.DECK, start, end);
    }

    boolean hasDeck() {
        return deck != null;
    }

    void person(String name) {
        people.add(name);
    }

    void organization(String name) {
        organizations.add(name);
    }

    void timestamp(Timestamp stamp) {
        timestamps.add(stamp);
    }

    void corpusDate(LocalDate date) {
        corpusDate = date;
    }

    void agency(String name) {
        if (agency == null) {
            agency = name;
        }
    }

    /** The agency of the dateline goes before those named elsewhere. */
    void datelineAgency(String name) {
        agency = name;
    }

    void publisher(String name) {
        publishers.add(name);
    }

    void dateline(String where, @Nullable Timestamp when) {
        if (place == null) {
            place = where;
            filed = when;
        }
    }

    void section(String name) {
        if (section == null) {
            section = name;
        }
    }

    void url(String address) {
        if (url == null) {
            url = address;
        }
    }

    void tags(List<String> keywords) {
        tags.addAll(keywords);
    }

    void copyrightYear(int year) {
        copyrightYear = year;
    }

    /** The article with what the reader left open. */
    Article finish() {
        ArticleMetadata known = article.metadata();
        ArticleMetadata.Builder metadata = known.toBuilder();
        if (known.headline().isEmpty() && headline != null) {
            metadata.headline(headline, FOUND);
        }
        if (known.deck().isEmpty() && deck != null) {
            metadata.deck(deck, FOUND);
        }
        Set<String> writers = people.isEmpty() ? organizations : people;
        if (known.bylines().isEmpty() && !writers.isEmpty()) {
            metadata.bylines(List.copyOf(writers), FOUND);
        }
        if (known.agency().isEmpty() && agency != null) {
            metadata.agency(agency, FOUND);
        }
        if (known.publisher().isEmpty() && !publishers.isEmpty()) {
            metadata.publisher(Spelling.inProse(text, publishers.get(0)), FOUND);
        }
        if (known.section().isEmpty() && section != null) {
            metadata.section(section, FOUND);
        }
        if (known.tags().isEmpty() && !tags.isEmpty()) {
            metadata.tags(List.copyOf(tags), FOUND);
        }
        if (known.url().isEmpty() && url != null) {
            metadata.url(url, FOUND);
        }
        if (known.language().isEmpty()) {
            Optional<Locale> language = LanguageGuess.of(text);
            if (language.isPresent()) {
                metadata.language(language.get(), FOUND);
            }
        }
        dates(known, metadata);
        List<Credit> all = new ArrayList<>(article.credits());
        all.addAll(credits);
        all.sort(new CreditOrder());
        return article.toBuilder()
                .metadata(metadata.build())
                .blocks(blocks)
                .credits(unique(all))
                .build();
    }

    /** By place, and at one place by role. */
    private static final class CreditOrder implements Comparator<Credit> {
        @Override
        public int compare(Credit a, Credit b) {
            int order = a.span().compareTo(b.span());
            return order != 0 ? order : a.role().compareTo(b.role());
        }
    }

    /** Credits in order without those that say again who did what at the same place. */
    private static List<Credit> unique(List<Credit> sorted) {
        List<Credit> unique = new ArrayList<>(sorted.size());
        for (Credit credit : sorted) {
            Credit last = unique.isEmpty() ? null : unique.get(unique.size() - 1);
            if (last == null
                    || last.role() != credit.role()
                    || last.span().compareTo(credit.span()) != 0
                    || !last.name().equals(credit.name())) {
                unique.add(credit);
            }
        }
        return unique;
    }

    private void dates(ArticleMetadata known, ArticleMetadata.Builder metadata) {
        Optional<PublicationDate> published = known.published().isPresent() ? known.published() : published();
        if (known.published().isEmpty() && published.isPresent()) {
            metadata.published(published.get(), FOUND);
        }
        Optional<PublicationDate> modified = stated(true);
        if (known.modified().isEmpty() && modified.isPresent()) {
            metadata.modified(modified.get(), FOUND);
        }
        if (known.dateline().isEmpty() && place != null) {
            metadata.dateline(new Dateline(place, filedOn(published)), FOUND);
        }
    }

    /** The timestamp of the article; else the corpus's date, else the dateline's, each only where stated in full. */
    private Optional<PublicationDate> published() {
        Optional<PublicationDate> stated = stated(false);
        if (stated.isPresent()) {
            return stated;
        }
        if (corpusDate != null) {
            return Optional.of(PublicationDate.of(corpusDate));
        }
        Optional<LocalDate> day = filed == null ? Optional.empty() : filed.date();
        return day.isPresent() ? Optional.of(PublicationDate.of(day.get())) : Optional.empty();
    }

    private Optional<PublicationDate> stated(boolean updated) {
        for (Timestamp stamp : timestamps) {
            if (stamp.updated() == updated) {
                Optional<LocalDate> date = stamp.year() == Timestamp.ABSENT ? derived(stamp) : stamp.date();
                if (date.isPresent()) {
                    return Optional.of(stamp.on(date.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** A day without a year is in the copyright's year, where a weekday confirms it. */
    private Optional<LocalDate> derived(Timestamp stamp) {
        return stamp.weekday() == null || copyrightYear == Timestamp.ABSENT
                ? Optional.empty()
                : stamp.inYear(copyrightYear);
    }

    /** The dateline's day: with its year, or else the last such day up to the day after publication. */
    private Optional<LocalDate> filedOn(Optional<PublicationDate> published) {
        if (filed == null || filed.year() == Timestamp.ABSENT && published.isEmpty()) {
            return Optional.empty();
        }
        if (filed.year() != Timestamp.ABSENT) {
            return filed.date();
        }
        LocalDate date = published.get().date();
        Optional<LocalDate> day = filed.inYear(date.getYear());
        if (day.isEmpty() || day.get().isAfter(date.plusDays(1))) {
            day = filed.inYear(date.getYear() - 1);
        }
        return day.isPresent() && day.get().isAfter(date.minusMonths(6)) ? day : Optional.empty();
    }
}
