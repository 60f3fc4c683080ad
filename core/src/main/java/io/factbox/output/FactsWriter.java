package io.factbox.output;

import io.factbox.facts.ArticleFacts;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a fact box in one format. Implementations keep no state and are safe for many threads.
 *
 * <pre>{@code
 * String json = FactsWriter.json().toString(factbox.extract(article));
 * }</pre>
 */
public interface FactsWriter {
    /**
     * Writes one fact box.
     *
     * @throws IOException if {@code out} throws it
     */
    void write(ArticleFacts facts, Appendable out) throws IOException;

    /** The fact box as a string. */
    default String toString(ArticleFacts facts) {
        StringBuilder out = new StringBuilder();
        try {
            write(facts, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringBuilder does not throw it
        }
        return out.toString();
    }

    /**
     * JSON: one object on one line. The article's text is in it where the input was no plain text, since offsets count in it.
     */
    static FactsWriter json() {
        return new JsonWriter(false, false);
    }

    /** JSON on one line, always with the article's text. */
    static FactsWriter jsonWithText() {
        return new JsonWriter(true, false);
    }

    /**
     * JSON to read, indented.
     *
     * @param withText whether the article's text is in it always
     */
    static FactsWriter indentedJson(boolean withText) {
        return new JsonWriter(withText, true);
    }

    /** The fact box for people, in plain characters. */
    static FactsWriter text() {
        return new TextWriter(false);
    }

    /** The fact box for people in front of a terminal that knows bold and faint characters (ECMA-48). */
    static FactsWriter styledText() {
        return new TextWriter(true);
    }

    /** Comma-separated values after RFC 4180: a row for each mention, without a header; see {@link #csvHeader()}. */
    static FactsWriter csv() {
        return new CsvWriter();
    }

    /** The header line of {@link #csv()}, with its line break. */
    static String csvHeader() {
        return CsvWriter.HEADER;
    }

    /** A schema.org NewsArticle as JSON-LD, on one line. */
    static FactsWriter jsonLd() {
        return new JsonLdWriter();
    }

    /** One page of HTML with the article and its mentions highlighted; needs nothing from elsewhere. */
    static FactsWriter html() {
        return new HtmlWriter(true);
    }

    /** A part of a page with several articles, between {@link #htmlStart} and {@link #htmlEnd}. */
    static FactsWriter htmlSection() {
        return new HtmlWriter(false);
    }

    /** The begin of a page of {@linkplain #htmlSection() sections}. */
    static String htmlStart(String title) {
        return HtmlWriter.start(title);
    }

    /** The end of a page of {@linkplain #htmlSection() sections}. */
    static String htmlEnd() {
        return HtmlWriter.END;
    }
}
