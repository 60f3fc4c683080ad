package io.factbox.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader reads: bytes, or text already decoded, with what the caller knows of them. Immutable; each call of
 * {@link #stream()} begins anew.
 *
 * <pre>{@code
 * Article article = factbox.read(
 *         ArticleInput.of(bytes).mediaType("text/html").name("story.html").build());
 * }</pre>
 */
public final class ArticleInput {
    private final byte[] bytes;
    private final @Nullable String text;
    private final @Nullable String name;
    private final @Nullable String mediaType;
    private final @Nullable Charset charset;
    private final ArticleMetadata known;

    private ArticleInput(Builder builder) {
        bytes = builder.bytes;
        text = builder.text;
        name = builder.name;
        mediaType = builder.mediaType;
        charset = builder.charset;
        known = builder.known;
    }

    /** Bytes of any kind. */
    public static Builder of(byte[] bytes) {
        return new Builder(bytes.clone(), null);
    }

    /** Text already decoded: plain text, unless {@link Builder#mediaType} says otherwise. */
    public static Builder ofText(String text) {
        return new Builder(new byte[0], Objects.requireNonNull(text, "text")).mediaType("text/plain");
    }

    /**
     * A file, named by its path.
     *
     * @throws IOException if it cannot be read
     */
    public static Builder of(Path file) throws IOException {
        return new Builder(Files.readAllBytes(file), null).name(file.toString());
    }

    /** The bytes from the first on; those of the text in UTF-8, where text was given. */
    public InputStream stream() {
        return new ByteArrayInputStream(text == null ? bytes : text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of the bytes; those of the text in UTF-8, where text was given. */
    public byte[] bytes() {
        return text == null ? bytes.clone() : text.getBytes(StandardCharsets.UTF_8);
    }

    /** The text, where it was given already decoded. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** The name by which the caller knows it: a file's path, a row's id. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** The media type, where the caller declares one: {@code text/html}. */
    public Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    /** The character set, where the caller declares one, as an HTTP header does. */
    public Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    /** What the caller knows about the article; it goes before what the reader finds. */
    public ArticleMetadata known() {
        return known;
    }

    @Override
    public String toString() {
        return name().orElse("unnamed input");
    }

    /** Collects what the caller knows. Not for several threads. */
    public static final class Builder {
        private final byte[] bytes;
        private final @Nullable String text;
        private @Nullable String name;
        private @Nullable String mediaType;
        private @Nullable Charset charset;
        private ArticleMetadata known = ArticleMetadata.none();

        private Builder(byte[] bytes, @Nullable String text) {
            this.bytes = bytes;
            this.text = text;
        }

        /** Sets the name; it becomes the article's id. */
        public Builder name(String value) {
            name = Objects.requireNonNull(value, "name");
            return this;
        }

        /** Declares the media type, parameters left out. */
        public Builder mediaType(String value) {
            mediaType = Objects.requireNonNull(value, "mediaType");
            return this;
        }

        /** Declares the character set. */
        public Builder charset(Charset value) {
            charset = Objects.requireNonNull(value, "charset");
            return this;
        }

        /** Sets what is known about the article. */
        public Builder known(ArticleMetadata value) {
            known = Objects.requireNonNull(value, "known");
            return this;
        }

        /** The finished input. */
        public ArticleInput build() {
            return new ArticleInput(this);
        }
    }
}
