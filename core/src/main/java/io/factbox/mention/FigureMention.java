package io.factbox.mention;

import io.factbox.text.Span;

/**
 * A figure: a number with its unit.
 *
 * @param span number and unit or currency
 * @param text the characters of the span
 * @param figure what it means
 * @param confidence how often the rule is right
 * @param provenance which rule made it
 */
public record FigureMention(Span span, String text, Figure figure, double confidence, Provenance provenance)
        implements Mention {
    /** The kind of figures. */
    public static final MentionKind<FigureMention> KIND = new MentionKind<>("figure", FigureMention.class);

    /** Checks the values. */
    public FigureMention {
        Mentions.check(span, text, confidence, provenance);
    }

    @Override
    public MentionKind<FigureMention> kind() {
        return KIND;
    }
}
