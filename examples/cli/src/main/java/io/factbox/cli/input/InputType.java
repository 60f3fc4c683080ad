package io.factbox.cli.input;

import java.util.Locale;

/** What the inputs are taken for. */
public enum InputType {
    /** Whatever the content says. */
    AUTO,
    /** An article a line. */
    JSONL,
    /** A web archive: an article in each response record. */
    WARC,
    /** One HTML page each. */
    HTML,
    /** One plain text each. */
    TEXT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
