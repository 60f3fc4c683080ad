package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.extractors.sources.SourceNouns.Kind;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.SourceAttribution.Type;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a pronoun, a last name or "the company" means. Attributions come in text order; what was named before is remembered,
 * the latest of each kind, so that the time is linear.
 */
final class SpeakerResolver {
    /**
     * Somebody who was named.
     *
     * @param span where
     * @param fullName the name, where an earlier extractor knows it better than the words there
     */
    record Referent(Span span, @Nullable String fullName, Type type, char gender) {
        String name(Passage passage) {
            return fullName == null ? passage.words(span) : fullName;
        }
    }

    private static final char UNKNOWN = ' ';

    private final Passage passage;
    private final SourceNouns nouns;
    private final List<OrganizationMention> organizations;
    private int nextOrganization;
    private final Map<String, Referent> byLastWord = new HashMap<>();
    private final Map<Type, Referent> latest = new EnumMap<>(Type.class);
    private @Nullable Referent latestMan;
    private @Nullable Referent latestWoman;
    /** Name runs before this token were read. */
    private int seen;
    /** The sentence of the last name run. */
    private int sentence;

    SpeakerResolver(Passage passage, SourceNouns nouns, List<OrganizationMention> organizations) {
        this.passage = passage;
        this.nouns = nouns;
        this.organizations = organizations;
    }

    /** Whom a source means; null if it speaks for itself. */
    @Nullable
    Referent resolve(Range source, Profile profile) {
        readNames(source.start());
        AnalyzedText text = passage.text;
        int first = source.start();
        WordClass wordClass = passage.at(first);
        Referent found = null;
        if (wordClass == WordClass.PRONOUN && source.end() - first == 1) {
            found = pronoun(first);
        } else if (wordClass == WordClass.RELATIVE) {
            found = null;
        } else if (profile.name() != null
                && profile.type() != Type.COUNTRY
                && profile.name().end() - profile.name().start() == 1) {
            found = byLastWord.get(text.tokenText(profile.name().start()));
            if (found != null && found.span().start() >= text.tokenStart(first)) {
                found = null;
            }
        } else if (profile.name() == null
                && source.end() - first == 2
                && passage.is(first, "the")
                && isAnaphoric(first + 1, profile)) {
            found = latest.get(profile.type());
        }
        remember(source, profile, found);
        return found;
    }

    /** Nouns that stand for an organization or a document named before; a role may be somebody else's. */
    private boolean isAnaphoric(int noun, Profile profile) {
        return profile.type() == Type.DOCUMENT
                || profile.type() == Type.ORGANIZATION && nouns.is(passage.text, noun, Kind.ORGANIZATION);
    }

    private @Nullable Referent pronoun(int token) {
        if (passage.is(token, "he")) {
            return latestMan;
        }
        if (passage.is(token, "she")) {
            return latestWoman;
        }
        if (passage.is(token, "it")) {
            return latest.get(Type.ORGANIZATION);
        }
        return passage.is(token, "they") ? latest.get(Type.GROUP) : null;
    }

    private void remember(Range source, Profile profile, @Nullable Referent found) {
        if (found != null) {
            put(
                    profile.gender() != UNKNOWN && profile.gender() != found.gender()
                            ? new Referent(found.span(), found.fullName(), found.type(), profile.gender())
                            : found,
                    passage.at(source.start()) == WordClass.PRONOUN ? pronounGender(source.start()) : found.gender());
            return;
        }
        Range name = profile.name();
        WordClass first = passage.at(source.start());
        if (name == null && (first == WordClass.PRONOUN || first == WordClass.RELATIVE)) {
            return;
        }
        Range words = name == null
                ? new Range(
                        source.start(),
                        Math.max(source.start() + 1, Math.min(source.end(), passage.phraseEnd(source.start()))))
                : name;
        Span span = passage.span(words);
        if (profile.type() == Type.PERSON && name != null && name.end() - name.start() == 2) {
            Referent person = new Referent(span, null, Type.PERSON, profile.gender());
            byLastWord.putIfAbsent(passage.text.tokenText(name.start()), person);
            byLastWord.putIfAbsent(passage.text.tokenText(name.start() + 1), person);
        }
        put(new Referent(span, null, profile.type(), profile.gender()), profile.gender());
    }

    private char pronounGender(int token) {
        return passage.is(token, "he") ? 'm' : passage.is(token, "she") ? 'f' : UNKNOWN;
    }

    private void put(Referent referent, char gender) {
        latest.put(referent.type(), referent);
        if (referent.type() == Type.PERSON) {
            if (gender != 'f') {
                latestMan = referent;
            }
            if (gender != 'm') {
                latestWoman = referent;
            }
        }
    }

    /** Remembers the names before a token: people's by their last words, and the latest organization. */
    private void readNames(int until) {
        readOrganizations(passage.text.tokenStart(until));
        int i = seen;
        while (i < until) {
            if (passage.at(i) != WordClass.NAME) {
                i++;
                continue;
            }
            while (passage.text.sentenceEnd(sentence) <= i) {
                sentence++;
            }
            int limit = Math.min(until, passage.text.sentenceEnd(sentence));
            int first = i;
            int end = i + 1;
            boolean organization = isOrganizationWord(i);
            while (end < limit && passage.at(end) == WordClass.NAME) {
                organization = organization || isOrganizationWord(end);
                end++;
            }
            while (i < end - 1 && isTitle(i)) {
                i++;
            }
            if (organization) {
                Span span = passage.text.span(i, end - 1);
                latest.put(Type.ORGANIZATION, new Referent(span, null, Type.ORGANIZATION, UNKNOWN));
            } else if (end - i >= 2 && end - i <= 4) {
                Referent person = new Referent(passage.text.span(i, end - 1), null, Type.PERSON, UNKNOWN);
                byLastWord.putIfAbsent(passage.text.tokenText(end - 1), person);
                if (first == passage.text.sentenceStart(sentence)) {
                    put(person, UNKNOWN);
                }
            }
            i = end;
        }
        seen = Math.max(seen, until);
    }

    private boolean isTitle(int token) {
        int kinds = nouns.kinds(passage.text, token);
        return Kind.TITLE.in(kinds) || Kind.MALE.in(kinds) || Kind.FEMALE.in(kinds);
    }

    private boolean isOrganizationWord(int token) {
        return nouns.is(passage.text, token, Kind.ORGANIZATION_NAME);
    }

    private void readOrganizations(int until) {
        OrganizationMention last = null;
        while (nextOrganization < organizations.size()
                && organizations.get(nextOrganization).span().end() <= until) {
            last = organizations.get(nextOrganization++);
        }
        if (last != null) {
            latest.put(Type.ORGANIZATION, new Referent(last.span(), last.name(), Type.ORGANIZATION, UNKNOWN));
        }
    }
}
