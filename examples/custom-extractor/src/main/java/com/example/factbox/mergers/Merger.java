package com.example.factbox.mergers;

import io.factbox.mention.CustomMention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.Provenance;
import io.factbox.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One organization buys another.
 *
 * @param span from the buyer to the target
 * @param buyer who buys
 * @param target what is bought
 * @param amount for how much, in the article's words, where its sentence says so
 */
public record Merger(
        Span span,
        String text,
        String buyer,
        String target,
        Optional<String> amount,
        double confidence,
        Provenance provenance)
        implements CustomMention {
    /** The kind of mergers. */
    public static final MentionKind<Merger> KIND = MentionKind.custom("example.merger", Merger.class);

    @Override
    public MentionKind<Merger> kind() {
        return KIND;
    }

    @Override
    public Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>(Map.of("buyer", buyer, "target", target));
        amount.ifPresent(money -> attributes.put("amount", money));
        return attributes;
    }
}
