package io.factbox.cli.output;

import io.factbox.output.FactsWriter;
import java.util.Locale;

/** In which form fact boxes are written. */
public enum Format {
    /** To read. */
    TEXT,
    /** Indented JSON: an object for one input, an array for several. */
    JSON,
    /** JSON Lines: an object a line. */
    JSONL,
    /** A row for each mention, below one header. */
    CSV,
    /** A schema.org NewsArticle a line. */
    JSONLD,
    /** One page with the mentions highlighted. */
    HTML;

    /**
     * Fact boxes in a row.
     *
     * @param writer writes one
     * @param opening goes before the first
     * @param between goes between two
     * @param after goes after each
     * @param closing goes after the last
     */
    record Layout(FactsWriter writer, String opening, String between, String after, String closing) {}

    /**
     * How fact boxes follow each other.
     *
     * @param withText whether JSON holds the article's text always
     * @param several whether there may be more than one
     * @param styled whether text goes to a terminal that shows bold and faint characters
     */
    Layout layout(boolean withText, boolean several, boolean styled) {
        return switch (this) {
            case TEXT ->
                new Layout(
                        styled ? FactsWriter.styledText() : FactsWriter.text(),
                        "",
                        "\n" + "=".repeat(100) + "\n\n",
                        "",
                        "");
            case JSON ->
                several
                        ? new Layout(FactsWriter.indentedJson(withText), "[\n", ",\n", "", "\n]\n")
                        : new Layout(FactsWriter.indentedJson(withText), "", "", "\n", "");
            case JSONL -> new Layout(withText ? FactsWriter.jsonWithText() : FactsWriter.json(), "", "", "\n", "");
            case CSV -> new Layout(FactsWriter.csv(), FactsWriter.csvHeader(), "", "", "");
            case JSONLD -> new Layout(FactsWriter.jsonLd(), "", "", "\n", "");
            case HTML ->
                several
                        ? new Layout(
                                FactsWriter.htmlSection(),
                                FactsWriter.htmlStart("Fact boxes"),
                                "",
                                "",
                                FactsWriter.htmlEnd())
                        : new Layout(FactsWriter.html(), "", "", "", "");
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
