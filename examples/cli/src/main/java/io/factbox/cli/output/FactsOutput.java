package io.factbox.cli.output;

import io.factbox.facts.ArticleFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Fact boxes one after the other, in UTF-8. Each is made whole before its first byte is written: what fails while it is made leaves
 * no trace.
 */
public final class FactsOutput {
    private final Format.Layout layout;
    private final OutputStream out;
    private boolean any;

    /**
     * Begins the output.
     *
     * @param format the form of the fact boxes
     * @param withText whether JSON holds the article's text always
     * @param several whether there may be more than one
     * @param styled whether text goes to a terminal that shows bold and faint characters
     * @param out where they go
     * @throws IOException if nothing can be written
     */
    public FactsOutput(Format format, boolean withText, boolean several, boolean styled, OutputStream out)
            throws IOException {
        layout = format.layout(withText, several, styled);
        this.out = out;
        append(layout.opening());
    }

    /** What {@link #write} takes. */
    public String render(ArticleFacts facts) {
        return layout.writer().toString(facts);
    }

    /**
     * Writes one.
     *
     * @throws IOException if it cannot be written
     */
    public void write(String rendered) throws IOException {
        StringBuilder whole = new StringBuilder(rendered.length() + 16);
        if (any) {
            whole.append(layout.between());
        }
        append(whole.append(rendered).append(layout.after()).toString());
        any = true;
    }

    /** Ends the output well. */
    public void finish() throws IOException {
        append(layout.closing());
    }

    private void append(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
