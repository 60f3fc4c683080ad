package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.VerbForms;
import io.factbox.kit.phrase.WordClass;
import io.factbox.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Recognises cue verbs and their verb groups. */
final class CueFinder {
    private static final WordTable BE = WordTable.ofWords("is was are were be been being am 's 're");

    private final Passage passage;
    private final CueLexicon lexicon;

    CueFinder(Passage passage, CueLexicon lexicon) {
        this.passage = passage;
        this.lexicon = lexicon;
    }

    /** The cue whose verb is this token, some form of a verb; null if it is none. */
    @Nullable
    Cue at(int token, int start, int end) {
        CueVerb verb = lexicon.verb(passage.text, token);
        if (verb == null || isNoun(token, end)) {
            return null;
        }
        int first = groupStart(token, start);
        int last = groupEnd(token, end, verb);
        return new Cue(new Range(first, last), token, verb, form(token, first));
    }

    /** {@code smaller states that vote}, {@code a larger say than}: nouns that look like verbs, known by their neighbours. */
    private boolean isNoun(int token, int end) {
        WordClass before = token > 0 ? passage.at(token - 1) : WordClass.STOP;
        if (passage.is(token, "writing")) {
            return passage.is(token - 1, "in");
        }
        if (passage.is(token, "say")) {
            WordClass next = token + 1 < end ? passage.at(token + 1) : WordClass.STOP;
            return before == WordClass.NOUN
                    && token > 1
                    && passage.at(token - 2) == WordClass.DETERMINER
                    && !isPlural(token - 1)
                    && (next == WordClass.PREPOSITION || next == WordClass.STOP);
        }
        if (passage.is(token, "state")) {
            return before.isNominal() && before != WordClass.PRONOUN
                    || before == WordClass.COORDINATOR
                    || before == WordClass.COMMA;
        }
        if (passage.is(token, "states")) {
            WordClass next = token + 1 < end ? passage.at(token + 1) : WordClass.STOP;
            boolean statement = next == WordClass.THAT
                    || next == WordClass.QUOTE
                    || next == WordClass.COLON
                    || next == WordClass.COMMA
                    || next == WordClass.ADVERB;
            return !statement || before == WordClass.NOUN && isPlural(token - 1) || before == WordClass.ADJECTIVE;
        }
        return false;
    }

    private boolean isPlural(int token) {
        return passage.text.charAt(passage.text.tokenEnd(token) - 1) == 's';
    }

    private Cue.Form form(int token, int first) {
        WordClass wordClass = passage.at(token);
        if (wordClass == WordClass.GERUND) {
            return Cue.Form.GERUND;
        }
        if (wordClass == WordClass.PARTICIPLE) {
            return Cue.Form.PARTICIPLE;
        }
        int forms = passage.phrases.verbForms(token);
        if ((forms & VerbForms.PARTICIPLE) != 0) {
            for (int i = token - 1; i >= first; i--) {
                if (isBe(i)) {
                    return Cue.Form.PASSIVE;
                }
            }
        }
        return Cue.Form.FINITE;
    }

    private boolean isBe(int i) {
        return i >= 0 && i < passage.text.tokenCount() && BE.contains(passage.text, i);
    }

    /** Back over auxiliaries, adverbs and the verb before an infinitive: {@code went on to say}. */
    private int groupStart(int token, int start) {
        int i = token;
        while (i > start) {
            WordClass before = passage.at(i - 1);
            if (before == WordClass.AUXILIARY || before == WordClass.MODAL) {
                i--;
            } else if (before == WordClass.ADVERB && i - 1 > start) {
                i--;
            } else if (passage.is(i - 1, "since") && i - 2 >= start && passage.at(i - 2) == WordClass.AUXILIARY) {
                i -= 2;
            } else if (before == WordClass.TO && i == token && i - 2 >= start) {
                int governor = i - 2;
                while (governor > start && (passage.is(governor, "on") || passage.at(governor) == WordClass.ADVERB)) {
                    governor--;
                }
                boolean have =
                        passage.is(governor, "has") || passage.is(governor, "have") || passage.is(governor, "had");
                if (passage.at(governor) != WordClass.VERB
                        && !have
                        && !(passage.is(token, "say") && isComparedLikely(governor, start))) {
                    return i;
                }
                i = governor;
                while (i > start + 1 && passage.at(i) == WordClass.ADJECTIVE && !isBe(i - 1) && isDegree(i - 1)) {
                    i--;
                }
            } else {
                break;
            }
        }
        // an adverb that begins the clause is not the cue's
        while (i < token
                && passage.at(i) == WordClass.ADVERB
                && i > start
                && passage.at(i - 1).isPunctuation()
                && passage.at(i - 1) != WordClass.COMMA) {
            i++;
        }
        return i;
    }

    /** {@code are more likely to say}: what people answer in a poll, while {@code is likely to say} is a forecast. */
    private boolean isComparedLikely(int token, int start) {
        return token > start
                && (passage.is(token, "likely") || passage.is(token, "apt") || passage.is(token, "inclined"))
                && isDegree(token - 1);
    }

    private boolean isDegree(int token) {
        return passage.is(token, "more")
                || passage.is(token, "less")
                || passage.is(token, "most")
                || passage.is(token, "least")
                || passage.at(token) == WordClass.ADVERB;
    }

    private int groupEnd(int token, int end, CueVerb verb) {
        int i = token + 1;
        if (i < end) {
            for (String particle : verb.particles()) {
                if (passage.is(i, particle) && !(i + 1 < end && passage.isTime(i + 1))) {
                    return i + 1;
                }
            }
        }
        return i;
    }
}
