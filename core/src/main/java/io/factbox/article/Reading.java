package io.factbox.article;

import java.util.List;

/**
 * How an article came from its bytes.
 *
 * @param reader the id of the reader
 * @param confidence from 0 to 1, how sure the reader is that the text is the article, whole and without furniture
 * @param notes what a user should know: a teaser before a paywall, an index page, a charset that was declared wrongly
 */
public record Reading(String reader, double confidence, List<String> notes) {
    /** Copies the notes. */
    public Reading {
        notes = List.copyOf(notes);
    }
}
