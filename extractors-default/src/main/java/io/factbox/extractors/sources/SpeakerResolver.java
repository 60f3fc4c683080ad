package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.WordClass;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.SourceAttribution.Type;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
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
     * @param name the fullest name
     * @param span where it stands
     */
    record Referent(String name, Span span, Type type, char gender) {}

    private static final char UNKNOWN = ' ';

    private final Passage passage;
    private final SourceNouns nouns;
    private final List<OrganizationMention> organizations;
    private int nextOrganization;
    private final Map<String, Referent> byLastWord = new HashMap<>();
    private final Map<Type, Referent> latest = new HashMap<>();
    private final Map<Character, Referent> latestPerson = new HashMap<>();
    /** Name runs before this token were read. */
    private int seen;

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
                || profile.type() == Type.ORGANIZATION && nouns.is(passage.text, noun, SourceNouns.Kind.ORGANIZATION);
    }

    private @Nullable Referent pronoun(int token) {
        if (passage.is(token, "he")) {
            return latestPerson.get('m');
        }
        if (passage.is(token, "she")) {
            return latestPerson.get('f');
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
                            ? new Referent(found.name(), found.span(), found.type(), profile.gender())
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
        Span span = passage.text.span(words.start(), words.end() - 1);
        if (profile.type() == Type.PERSON && name != null && name.end() - name.start() == 2) {
            Referent person =
                    new Referent(passage.words(words.start(), words.end()), span, Type.PERSON, profile.gender());
            byLastWord.putIfAbsent(passage.text.tokenText(name.start()), person);
            byLastWord.putIfAbsent(passage.text.tokenText(name.start() + 1), person);
        }
        put(
                new Referent(passage.words(words.start(), words.end()), span, profile.type(), profile.gender()),
                profile.gender());
    }

    private char pronounGender(int token) {
        return passage.is(token, "he") ? 'm' : passage.is(token, "she") ? 'f' : UNKNOWN;
    }

    private void put(Referent referent, char gender) {
        latest.put(referent.type(), referent);
        if (referent.type() == Type.PERSON) {
            if (gender != 'f') {
                latestPerson.put('m', referent);
            }
            if (gender != 'm') {
                latestPerson.put('f', referent);
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
            int limit = Math.min(until, passage.text.sentenceEnd(passage.text.sentenceOf(i)));
            int first = i;
            int end = i + 1;
            boolean organization = isOrganizationWord(i);
            while (end < limit && passage.at(end) == WordClass.NAME) {
                organization |= isOrganizationWord(end);
                end++;
            }
            while (i < end - 1 && isTitle(i)) {
                i++;
            }
            Span span = passage.text.span(i, end - 1);
            if (organization) {
                latest.put(Type.ORGANIZATION, new Referent(passage.words(i, end), span, Type.ORGANIZATION, UNKNOWN));
            } else if (end - i >= 2 && end - i <= 4) {
                Referent person = new Referent(passage.words(i, end), span, Type.PERSON, UNKNOWN);
                byLastWord.putIfAbsent(passage.text.tokenText(end - 1), person);
                if (first == passage.text.sentenceStart(passage.text.sentenceOf(i))) {
                    put(person, UNKNOWN);
                }
            }
            i = end;
        }
        seen = Math.max(seen, until);
    }

    private boolean isTitle(int token) {
        return nouns.is(passage.text, token, SourceNouns.Kind.TITLE)
                || nouns.is(passage.text, token, SourceNouns.Kind.MALE)
                || nouns.is(passage.text, token, SourceNouns.Kind.FEMALE);
    }

    private boolean isOrganizationWord(int token) {
        return nouns.is(passage.text, token, SourceNouns.Kind.ORGANIZATION_NAME);
    }

    private void readOrganizations(int until) {
        while (nextOrganization < organizations.size()
                && organizations.get(nextOrganization).span().end() <= until) {
            OrganizationMention next = organizations.get(nextOrganization++);
            latest.put(Type.ORGANIZATION, new Referent(next.name(), next.span(), Type.ORGANIZATION, UNKNOWN));
        }
    }
}
