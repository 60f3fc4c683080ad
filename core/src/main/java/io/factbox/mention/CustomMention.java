package io.factbox.mention;

import java.util.Map;

/** A mention of a kind that a plug-in brings. Implementations are immutable; a record is the usual form. */
public non-sealed interface CustomMention extends Mention {
    /** What writers show of it, in the order of the keys, whatever the map's. */
    default Map<String, String> attributes() {
        return Map.of();
    }
}
