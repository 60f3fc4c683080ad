package io.factbox.kit.score;

import java.util.Optional;

/**
 * One error.
 *
 * @param article the article's id
 * @param type its class
 * @param gold what should have been found; absent for a spurious one
 * @param found what was found; absent for a missed one
 * @param shown the error in one line, with the words around it
 */
public record ScoredError(
        String article, Type type, Optional<GoldMention> gold, Optional<GoldMention> found, String shown) {
    /** The classes of errors. */
    public enum Type {
        /** The right span with another value. */
        WRONG_VALUE,
        /** Too much, too little or moved. */
        WRONG_SPAN,
        /** Found as another kind. */
        WRONG_KIND,
        /** Not found at all. */
        MISSED,
        /** Found where nothing is marked. */
        SPURIOUS
    }
}
