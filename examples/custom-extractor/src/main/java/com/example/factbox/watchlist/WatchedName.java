package com.example.factbox.watchlist;

import io.factbox.mention.CustomMention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.Provenance;
import io.factbox.text.Span;
import java.util.Map;

/**
 * A name that somebody watches.
 *
 * @param name the name as the list has it
 * @param list the list that it is on
 */
public record WatchedName(Span span, String text, String name, String list, double confidence, Provenance provenance)
        implements CustomMention {
    /** The kind of watched names. */
    public static final MentionKind<WatchedName> KIND = MentionKind.custom("example.watched", WatchedName.class);

    @Override
    public MentionKind<WatchedName> kind() {
        return KIND;
    }

    @Override
    public Map<String, String> attributes() {
        return Map.of("list", list, "name", name);
    }
}
