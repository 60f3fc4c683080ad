package io.factbox.article;

import io.factbox.text.Block;
import io.factbox.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article: its text, which never changes, what is known about it, and the roles of the text's parts. Immutable.
 *
 * <p>All offsets in Factbox are UTF-16 offsets into {@link #text()}, half-open. For plain text the article's text is the input,
 * character for character.
 */
public final class Article {
    private final String text;
    private final ArticleMetadata metadata;
    private final List<Block> blocks;
    private final List<Credit> credits;
    private final @Nullable String id;
    private final @Nullable Reading reading;

    private Article(Builder builder) {
        text = builder.text;
        metadata = builder.metadata;
        blocks = List.copyOf(builder.blocks);
        credits = List.copyOf(builder.credits);
        id = builder.id;
        reading = builder.reading;
        int end = 0;
        for (Block block : blocks) {
            check(block.span(), "block " + block.kind());
            if (block.span().start() < end) {
                throw new IllegalArgumentException(
                        "block " + block + " begins before the one before it ends, at " + end);
            }
            end = block.span().end();
        }
        for (Credit credit : credits) {
            check(credit.span(), "credit " + credit.role());
        }
    }

    private void check(Span span, String what) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(what + " ends at " + span.end() + ", the text at " + text.length());
        }
    }

    /** An article of which only the text is known. Its structure is found when it is extracted. */
    public static Article of(String text) {
        return builder(text).build();
    }

    /** An article with its publication date, the anchor of "yesterday". */
    public static Article of(String text, LocalDate published) {
        return of(
                text,
                ArticleMetadata.builder()
                        .published(PublicationDate.of(published), "given")
                        .build());
    }

    /** An article with what is known about it. */
    public static Article of(String text, ArticleMetadata metadata) {
        return builder(text).metadata(metadata).build();
    }

    /** A builder for readers, which know blocks and credits too. */
    public static Builder builder(String text) {
        return new Builder(text);
    }

    /** A builder that starts with this article's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(text).metadata(metadata).blocks(blocks).credits(credits);
        builder.id = id;
        builder.reading = reading;
        return builder;
    }

    /** The text that every offset counts in. */
    public String text() {
        return text;
    }

    /** What is known about the article. */
    public ArticleMetadata metadata() {
        return metadata;
    }

    /** The parts of the text in text order, none over another; empty where no reader looked for them. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Who is credited with what. */
    public List<Credit> credits() {
        return credits;
    }

    /** The name by which the caller knows the article. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** How the article was read; absent where it was made from a string. */
    public Optional<Reading> reading() {
        return Optional.ofNullable(reading);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article that
                && text.equals(that.text)
                && metadata.equals(that.metadata)
                && blocks.equals(that.blocks)
                && credits.equals(that.credits)
                && id().equals(that.id())
                && reading().equals(that.reading());
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, metadata, id);
    }

    @Override
    public String toString() {
        return "Article[" + id().orElse("no id") + ", " + text.length() + " characters, " + blocks.size() + " blocks]";
    }

    /** Collects an article's parts. Not for several threads. */
    public static final class Builder {
        private final String text;
        private ArticleMetadata metadata = ArticleMetadata.none();
        private List<Block> blocks = List.of();
        private List<Credit> credits = List.of();
        private @Nullable String id;
        private @Nullable Reading reading;

        private Builder(String text) {
            this.text = Objects.requireNonNull(text, "text");
        }

        /** Sets what is known about the article. */
        public Builder metadata(ArticleMetadata value) {
            metadata = Objects.requireNonNull(value, "metadata");
            return this;
        }

        /** Sets the parts of the text, in text order. */
        public Builder blocks(List<Block> value) {
            blocks = value;
            return this;
        }

        /** Sets the credits. */
        public Builder credits(List<Credit> value) {
            credits = value;
            return this;
        }

        /** Sets the name by which the caller knows the article. */
        public Builder id(String value) {
            id = Objects.requireNonNull(value, "id");
            return this;
        }

        /** Sets how the article was read. */
        public Builder reading(Reading value) {
            reading = Objects.requireNonNull(value, "reading");
            return this;
        }

        /**
         * The finished article.
         *
         * @throws IllegalArgumentException if a block or a credit reaches past the text, or blocks overlap
         */
        public Article build() {
            return new Article(this);
        }
    }
}
