package io.factbox.cli.input;

import io.factbox.article.ArticleInput;
import io.factbox.article.ArticleMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a web archive: its response records of status 200, but for pictures, styles and the like. */
final class WarcSource implements ArticleSource {
    /** What a browser fetches for a page and what holds no article. */
    private static final Set<String> NO_ARTICLE = Set.of("image", "audio", "video", "font");

    private static final Set<String> NO_ARTICLE_TEXT =
            Set.of("css", "javascript", "json", "x-javascript", "ecmascript");

    private final String where;
    private final WarcReader reader;
    private int number;
    private boolean broken;

    WarcSource(String where, InputStream stream) throws IOException {
        this.where = where;
        reader = new WarcReader(stream);
    }

    @Override
    public Optional<NamedInput> next() throws InputException {
        while (!broken) {
            Optional<WarcRecord> record = record();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            if (record.get() instanceof WarcResponse response) {
                Optional<NamedInput> page = page(response);
                if (page.isPresent()) {
                    return page;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<WarcRecord> record() throws InputException {
        number++;
        try {
            return reader.next();
        } catch (IOException | RuntimeException e) {
            broken = true;
            throw new InputException(where + ", record " + number, "the archive is broken here: " + Reasons.of(e));
        }
    }

    private Optional<NamedInput> page(WarcResponse response) throws InputException {
        String here = where + ", record " + number + " (" + response.target() + ")";
        try {
            HttpResponse http = response.http();
            Optional<MediaType> type = http.headers().first("Content-Type").map(MediaType::parseLeniently);
            if (http.status() != 200 || type.filter(WarcSource::holdsNoArticle).isPresent()) {
                return Optional.empty();
            }
            ArticleInput.Builder input = ArticleInput.of(
                            http.bodyDecoded().stream().readAllBytes())
                    .known(ArticleMetadata.builder()
                            .url(response.target(), "warc")
                            .build());
            type.filter(MediaType::isValid).ifPresent(stated -> {
                input.mediaType(stated.base().toString().toLowerCase(Locale.ROOT));
                charset(stated).ifPresent(input::charset);
            });
            return Optional.of(new NamedInput(here, input.build()));
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw new InputException(here, e);
        }
    }

    private static boolean holdsNoArticle(MediaType type) {
        return NO_ARTICLE.contains(type.type()) || NO_ARTICLE_TEXT.contains(type.subtype());
    }

    /** The character set that the header states, where there is such a one. */
    private static Optional<Charset> charset(MediaType type) {
        try {
            return Optional.ofNullable(type.parameters().get("charset")).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
