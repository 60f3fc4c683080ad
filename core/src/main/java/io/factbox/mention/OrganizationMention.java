package io.factbox.mention;

import io.factbox.text.Span;
import java.util.Map;

/**
 * The name of an organization.
 *
 * @param span the name, without article and possessive
 * @param text the characters of the span
 * @param name the name as it should be shown: white space made single
 * @param type what kind of organization
 * @param identifiers identifiers from the list that knew the name, by scheme; often empty
 * @param confidence how often the rule is right
 * @param provenance which rule made it
 */
public record OrganizationMention(
        Span span,
        String text,
        String name,
        Type type,
        Map<String, String> identifiers,
        double confidence,
        Provenance provenance)
        implements Mention {
    /** The kind of organizations. */
    public static final MentionKind<OrganizationMention> KIND =
            new MentionKind<>("organization", OrganizationMention.class);

    /** What kind of organization. */
    public enum Type {
        /** Firms and banks. */
        COMPANY,
        /** Ministries, agencies, courts, armed forces, bodies between states. */
        GOVERNMENT,
        /** Newspapers, agencies, broadcasters, news sites. */
        MEDIA,
        /** Schools, universities, institutes. */
        EDUCATION,
        /** Charities, unions, associations, churches, think-tanks. */
        NGO,
        /** Parties and armed groups. */
        POLITICAL,
        /** Clubs, leagues, federations. */
        SPORTS,
        /** Others, and those of which the kind is not stated. */
        OTHER
    }

    /** Checks the values and copies the identifiers. */
    public OrganizationMention {
        Mentions.check(span, text, confidence, provenance);
        identifiers = Map.copyOf(identifiers);
    }

    @Override
    public MentionKind<OrganizationMention> kind() {
        return KIND;
    }
}
