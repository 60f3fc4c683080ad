package io.factbox.mention;

import io.factbox.text.Span;

/**
 * A date, a time, a duration or a set of times.
 *
 * @param span where it stands
 * @param text the characters of the span
 * @param timex what it means
 * @param confidence how often the rule is right
 * @param provenance which rule made it
 */
public record DateMention(Span span, String text, Timex timex, double confidence, Provenance provenance)
        implements Mention {
    /** The kind of dates. */
    public static final MentionKind<DateMention> KIND = new MentionKind<>("date", DateMention.class);

    /** Checks the values. */
    public DateMention {
        Mentions.check(span, text, confidence, provenance);
    }

    @Override
    public MentionKind<DateMention> kind() {
        return KIND;
    }
}
