package io.factbox.mention;

import io.factbox.text.Span;
import java.util.Optional;

/**
 * The name of a person.
 *
 * @param span the name, without titles
 * @param text the characters of the span
 * @param name the fullest form of the name in the article
 * @param role the person's office or job, where stated beside the name
 * @param affiliation the organization that the person speaks or works for, where stated beside the name
 * @param confidence how often the rule is right
 * @param provenance which rule made it
 */
public record PersonMention(
        Span span,
        String text,
        String name,
        Optional<String> role,
        Optional<String> affiliation,
        double confidence,
        Provenance provenance)
        implements Mention {
    /** The kind of persons. */
    public static final MentionKind<PersonMention> KIND = new MentionKind<>("person", PersonMention.class);

    /** Checks the values. */
    public PersonMention {
        Mentions.check(span, text, confidence, provenance);
    }

    @Override
    public MentionKind<PersonMention> kind() {
        return KIND;
    }
}
