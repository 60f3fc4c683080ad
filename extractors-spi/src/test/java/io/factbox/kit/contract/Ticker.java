package io.factbox.kit.contract;

import io.factbox.mention.CustomMention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.Provenance;
import io.factbox.text.Span;
import java.util.Map;

/** The mention of a made-up plug-in. */
public record Ticker(Span span, String text, String symbol, double confidence, Provenance provenance)
        implements CustomMention {
    public static final MentionKind<Ticker> KIND = MentionKind.custom("acme.ticker", Ticker.class);

    @Override
    public MentionKind<Ticker> kind() {
        return KIND;
    }

    @Override
    public Map<String, String> attributes() {
        return Map.of("symbol", symbol);
    }
}
