package io.factbox.article;

import io.factbox.text.Span;

/**
 * One link of the chain that brought the article to the page.
 *
 * @param role what was contributed
 * @param span the whole credit in the text: {@code Photo by: Jo Doe}
 * @param text the characters of the span
 * @param name who is credited: {@code Jo Doe}
 */
public record Credit(Role role, Span span, String text, String name) {
    /** What a credit credits. */
    public enum Role {
        /** The writer. */
        BYLINE,
        /** The outlet. */
        PUBLISHER,
        /** The news agency. */
        WIRE,
        /** Further reporters. */
        REPORTING,
        /** Editors. */
        EDITING,
        /** Who collected it from elsewhere. */
        CURATOR,
        /** Photographer or picture agency. */
        PHOTO,
        /** The holder of the copyright. */
        COPYRIGHT,
        /** A medium that the article says it draws on. */
        CITED
    }
}
