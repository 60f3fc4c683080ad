package io.factbox.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known about an article beside its text. Whatever is not stated is absent. Immutable. */
public final class ArticleMetadata {
    private static final ArticleMetadata NONE = builder().build();

    private final @Nullable String headline;
    private final @Nullable String deck;
    private final List<String> bylines;
    private final @Nullable String publisher;
    private final @Nullable String agency;
    private final @Nullable Dateline dateline;
    private final @Nullable PublicationDate published;
    private final @Nullable PublicationDate modified;
    private final @Nullable Locale language;
    private final @Nullable String url;
    private final @Nullable String section;
    private final List<String> tags;
    private final Map<String, String> found;

    private ArticleMetadata(Builder builder) {
        headline = builder.headline;
        deck = builder.deck;
        bylines = List.copyOf(builder.bylines);
        publisher = builder.publisher;
        agency = builder.agency;
        dateline = builder.dateline;
        published = builder.published;
        modified = builder.modified;
        language = builder.language;
        url = builder.url;
        section = builder.section;
        tags = List.copyOf(builder.tags);
        found = java.util.Collections.unmodifiableMap(new TreeMap<>(builder.found));
    }

    /** Nothing is known. */
    public static ArticleMetadata none() {
        return NONE;
    }

    /** A builder in which nothing is known. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts with these values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.headline = headline;
        builder.deck = deck;
        builder.bylines.addAll(bylines);
        builder.publisher = publisher;
        builder.agency = agency;
        builder.dateline = dateline;
        builder.published = published;
        builder.modified = modified;
        builder.language = language;
        builder.url = url;
        builder.section = section;
        builder.tags.addAll(tags);
        builder.found.putAll(found);
        return builder;
    }

    /** The title. */
    public Optional<String> headline() {
        return Optional.ofNullable(headline);
    }

    /** The line or two below the title. */
    public Optional<String> deck() {
        return Optional.ofNullable(deck);
    }

    /** The writers, one name each; an organization only where no person is named. */
    public List<String> bylines() {
        return bylines;
    }

    /** The outlet, as the article writes it in prose. */
    public Optional<String> publisher() {
        return Optional.ofNullable(publisher);
    }

    /** The news agency that the report is from. */
    public Optional<String> agency() {
        return Optional.ofNullable(agency);
    }

    /** Where the report was filed. */
    public Optional<Dateline> dateline() {
        return Optional.ofNullable(dateline);
    }

    /** When it was first published: the anchor of "yesterday". */
    public Optional<PublicationDate> published() {
        return Optional.ofNullable(published);
    }

    /** When it was last changed. */
    public Optional<PublicationDate> modified() {
        return Optional.ofNullable(modified);
    }

    /** The language of the text. */
    public Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    /** The article's own address. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** The section of the outlet: {@code Business}. */
    public Optional<String> section() {
        return Optional.ofNullable(section);
    }

    /** The keywords. */
    public List<String> tags() {
        return tags;
    }

    /** Where each value was found, by the field's name: {@code json-ld}, {@code meta}, {@code text}, {@code given}. */
    public Map<String, String> found() {
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleMetadata that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "ArticleMetadata" + found;
    }

    private List<Object> state() {
        return List.of(
                headline(),
                deck(),
                bylines,
                publisher(),
                agency(),
                dateline(),
                published(),
                modified(),
                language(),
                url(),
                section(),
                tags,
                found);
    }

    /**
     * Collects what is known. Each setter takes the value and where it was found; a later call replaces an earlier one.
     * Not for several threads.
     */
    public static final class Builder {
        private @Nullable String headline;
        private @Nullable String deck;
        private final List<String> bylines = new ArrayList<>();
        private @Nullable String publisher;
        private @Nullable String agency;
        private @Nullable Dateline dateline;
        private @Nullable PublicationDate published;
        private @Nullable PublicationDate modified;
        private @Nullable Locale language;
        private @Nullable String url;
        private @Nullable String section;
        private final List<String> tags = new ArrayList<>();
        private final Map<String, String> found = new TreeMap<>();

        private Builder() {}

        /** Sets the title. */
        public Builder headline(String value, String where) {
            headline = value;
            return found("headline", where);
        }

        /** Sets the line below the title. */
        public Builder deck(String value, String where) {
            deck = value;
            return found("deck", where);
        }

        /** Sets the writers. */
        public Builder bylines(List<String> value, String where) {
            bylines.clear();
            bylines.addAll(value);
            return found("bylines", where);
        }

        /** Sets the outlet. */
        public Builder publisher(String value, String where) {
            publisher = value;
            return found("publisher", where);
        }

        /** Sets the news agency. */
        public Builder agency(String value, String where) {
            agency = value;
            return found("agency", where);
        }

        /** Sets the dateline. */
        public Builder dateline(Dateline value, String where) {
            dateline = value;
            return found("dateline", where);
        }

        /** Sets the publication date. */
        public Builder published(PublicationDate value, String where) {
            published = value;
            return found("published", where);
        }

        /** Sets the date of the last change. */
        public Builder modified(PublicationDate value, String where) {
            modified = value;
            return found("modified", where);
        }

        /** Sets the language. */
        public Builder language(Locale value, String where) {
            language = value;
            return found("language", where);
        }

        /** Sets the address. */
        public Builder url(String value, String where) {
            url = value;
            return found("url", where);
        }

        /** Sets the section. */
        public Builder section(String value, String where) {
            section = value;
            return found("section", where);
        }

        /** Sets the keywords. */
        public Builder tags(List<String> value, String where) {
            tags.clear();
            tags.addAll(value);
            return found("tags", where);
        }

        private Builder found(String field, String where) {
            found.put(field, where);
            return this;
        }

        /** The finished metadata. */
        public ArticleMetadata build() {
            return new ArticleMetadata(this);
        }
    }
}
