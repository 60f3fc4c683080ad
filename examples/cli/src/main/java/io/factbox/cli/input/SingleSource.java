package io.factbox.cli.input;

import io.factbox.article.ArticleInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One article, all there is in a stream. */
final class SingleSource implements ArticleSource {
    /** No article is longer, pictures included; a dump of a disk may be. */
    private static final int MOST_BYTES = 500_000_000;

    /** In every character set in use. */
    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    private final String where;
    private final @Nullable String id;
    private final @Nullable String mediaType;
    private final InputStream stream;
    private final int maxCharacters;
    private boolean read;

    SingleSource(String where, @Nullable String id, @Nullable String mediaType, InputStream stream, int maxCharacters) {
        this.where = where;
        this.id = id;
        this.mediaType = mediaType;
        this.stream = stream;
        this.maxCharacters = maxCharacters;
    }

    @Override
    public Optional<NamedInput> next() throws InputException {
        if (read) {
            return Optional.empty();
        }
        read = true;
        try {
            byte[] bytes = stream.readNBytes(MOST_BYTES);
            if (bytes.length == MOST_BYTES && stream.read() >= 0) {
                throw new InputException(where, "has more than 500 MB, which is no single article: split it");
            }
            if (bytes.length > MOST_BYTES_OF_A_CHARACTER * (long) maxCharacters && ContentLook.isText(bytes)) {
                throw new InputException(
                        where,
                        "has " + bytes.length + " bytes, more than " + maxCharacters
                                + " characters can have: raise the limit with --max-characters, or split it");
            }
            return Optional.of(new NamedInput(where, input(bytes)));
        } catch (IOException | OutOfMemoryError e) {
            throw new InputException(where, e);
        }
    }

    private ArticleInput input(byte[] bytes) {
        ArticleInput.Builder input = ArticleInput.of(bytes);
        if (id != null) {
            input.name(id);
        }
        if (mediaType != null) {
            input.mediaType(mediaType);
        }
        return input.build();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
