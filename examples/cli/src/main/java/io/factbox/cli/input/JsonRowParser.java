package io.factbox.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.factbox.article.ArticleInput;
import io.factbox.article.ArticleMetadata;
import java.io.IOException;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code {"id", "text" | "html", "published", "url", "language"}}; other keys are left alone. */
final class JsonRowParser {
    private static final Set<String> KEYS = Set.of("id", "text", "html", "published", "url", "language");

    private final JsonFactory json = JsonFactory.builder()
            // The limit of an article's length is the Factbox's, which says so in its own words.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /**
     * The article of one line.
     *
     * @throws IOException if it is no JSON object, or one without an article
     */
    ArticleInput parse(byte[] line) throws IOException {
        Map<String, String> row = row(line);
        String text = row.get("text");
        String html = row.get("html");
        if ((text == null) == (html == null)) {
            throw new IOException(
                    text == null
                            ? "has neither \"text\" nor \"html\": one of them is the article"
                            : "has both \"text\" and \"html\": only one can be the article");
        }
        ArticleInput.Builder input = text != null
                ? ArticleInput.ofText(text)
                : ArticleInput.ofText(String.valueOf(html)).mediaType("text/html");
        String id = row.get("id");
        if (id != null) {
            input.name(id);
        }
        return input.known(known(row)).build();
    }

    private static ArticleMetadata known(Map<String, String> row) throws IOException {
        ArticleMetadata.Builder known = ArticleMetadata.builder();
        String published = row.get("published");
        if (published != null) {
            try {
                known.published(StatedDate.parse(published), StatedDate.GIVEN);
            } catch (IllegalArgumentException e) {
                throw new IOException("\"published\": " + e.getMessage(), e);
            }
        }
        String url = row.get("url");
        if (url != null) {
            known.url(url, StatedDate.GIVEN);
        }
        String language = row.get("language");
        if (language != null) {
            try {
                known.language(new Locale.Builder().setLanguageTag(language).build(), StatedDate.GIVEN);
            } catch (IllformedLocaleException e) {
                throw new IOException("\"language\" is a tag such as en or pt-BR, not '" + language + "'", e);
            }
        }
        return known.build();
    }

    private Map<String, String> row(byte[] line) throws IOException {
        Map<String, String> row = new HashMap<>();
        try (JsonParser parser = json.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("is no JSON object: an article is {\"id\": \"...\", \"text\": \"...\"}");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                if (KEYS.contains(key) && value != JsonToken.VALUE_NULL) {
                    row.put(key, scalar(key, value, parser));
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new IOException("has something after its JSON object");
            }
        }
        return row;
    }

    /** A string; an id may be a number. */
    private static String scalar(String key, @Nullable JsonToken token, JsonParser parser) throws IOException {
        if (token == JsonToken.VALUE_STRING || key.equals("id") && token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getText();
        }
        throw new IOException("\"" + key + "\" is not a string");
    }
}
