package io.factbox.kit.phrase;

import io.factbox.text.AnalyzedText;
import io.factbox.text.WordTable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The phrases of a text: the class of each token, base noun phrases (no tail, possessives taken in: {@code the firm's new plan}),
 * verb groups and clauses. Phrases never leave their sentence. Sentences are read when somebody first wants them, so that
 * extractors of one article can {@linkplain io.factbox.spi.ExtractionContext#shared share} phrases at the cost of those that are
 * looked at: {@code context.shared(Phrases.class, Phrases::unread)}. Not for several threads while sentences are being read.
 */
public final class Phrases {
    private static final int NONE = -1;
    private static final int LONGEST_PARENTHESIS = 10;

    private final AnalyzedText text;
    private final WordTagger tagger;
    private final BitSet read;
    private final byte[] classes;
    private final int[] codes;
    private final int[] chunkOf;
    private int[] chunkStarts = new int[64];
    private int[] chunkEnds = new int[64];
    private int chunks;

    private Phrases(AnalyzedText text) {
        this.text = text;
        tagger = new WordTagger(text);
        classes = tagger.classes();
        codes = tagger.codes();
        chunkOf = new int[classes.length];
        Arrays.fill(chunkOf, NONE);
        read = new BitSet(text.sentenceCount());
    }

    /** The phrases of a text. */
    public static Phrases of(AnalyzedText text) {
        Phrases phrases = new Phrases(text);
        phrases.read(sentence -> true);
        return phrases;
    }

    /** The phrases of a text of which no sentence is read yet: there are none, and no token has a class worth asking for. */
    public static Phrases unread(AnalyzedText text) {
        return new Phrases(text);
    }

    /**
     * Reads sentences, those that are read already excepted.
     *
     * @param sentences by their numbers
     */
    public void read(IntPredicate sentences) {
        for (int s = read.nextClearBit(0); s < text.sentenceCount(); s = read.nextClearBit(s + 1)) {
            if (sentences.test(s)) {
                read.set(s);
                tagger.tag(text.sentenceStart(s), text.sentenceEnd(s));
                chunk(text.sentenceStart(s), text.sentenceEnd(s));
            }
        }
    }

    /** The class of a token. */
    public WordClass classOf(int token) {
        return WordClass.of(classes[token]);
    }

    /** The forms that a token can be as a verb, bits of {@link VerbForms}; 0 for a word that is not in the list of verbs. */
    public int verbForms(int token) {
        return codes[token] == WordTable.NONE ? 0 : WordClasses.forms(codes[token]);
    }

    // --- noun phrases ----------------------------------------------------------------------------

    private void chunk(int start, int end) {
        int i = start;
        while (i < end) {
            int after = chunkEnd(i, end);
            if (after > i) {
                add(i, after);
                i = after;
            } else {
                i++;
            }
        }
    }

    private void add(int start, int end) {
        if (chunks == chunkStarts.length) {
            chunkStarts = Arrays.copyOf(chunkStarts, chunks * 2);
            chunkEnds = Arrays.copyOf(chunkEnds, chunks * 2);
        }
        chunkStarts[chunks] = start;
        chunkEnds[chunks] = end;
        Arrays.fill(chunkOf, start, end, chunks);
        chunks++;
    }

    /** The end of the base noun phrase that begins at a token; the token itself if none does. */
    private int chunkEnd(int start, int limit) {
        WordClass first = classOf(start);
        if (first == WordClass.PRONOUN) {
            return start + 1;
        }
        int i = start;
        int head = NONE;
        boolean determined = false;
        while (i < limit) {
            WordClass wordClass = classOf(i);
            if (wordClass.isNominal()) {
                if (head != NONE && beginsTime(i, limit)) {
                    break;
                }
                head = i;
            } else if (wordClass == WordClass.DETERMINER || wordClass == WordClass.POSSESSIVE) {
                if (head != NONE || i > start && determined && isArticle(i) && !isPredeterminer(i - 1)) {
                    break;
                }
                determined = true;
            } else if (wordClass == WordClass.POSSESSIVE_MARK) {
                if (head == NONE || i + 1 >= limit || !mayFollowPossessive(classOf(i + 1))) {
                    break;
                }
            } else if (!isInside(i, start, limit, determined)) {
                break;
            } else if (head != NONE
                    && head == i - 2
                    && classOf(i) == WordClass.PREPOSITION
                    && classOf(i - 1) == WordClass.HYPHEN) {
                // "a start-up"
                head = i;
            }
            i++;
        }
        if (head == NONE) {
            return determined ? demonstrative(start, i) : start;
        }
        return head + 1;
    }

    /** {@code some}, {@code many}, {@code those} on their own. */
    private int demonstrative(int start, int i) {
        boolean article = text.tokenIs(start, "the")
                || text.tokenIs(start, "a")
                || text.tokenIs(start, "an")
                || text.tokenIs(start, "no")
                || text.tokenIs(start, "every");
        return article || classOf(start) == WordClass.POSSESSIVE ? start : Math.max(start + 1, i);
    }

    /** {@code a poll last week}, {@code a poll two weeks ago}: the time is a phrase of its own. */
    private boolean beginsTime(int token, int limit) {
        return switch (classOf(token)) {
            case ADJECTIVE ->
                token + 1 < limit
                        && classOf(token + 1) == WordClass.TIME
                        && (text.tokenIs(token, "last") || text.tokenIs(token, "next"));
            case NUMBER -> token + 2 < limit && (text.tokenIs(token + 2, "ago") || text.tokenIs(token + 2, "earlier"));
            default -> false;
        };
    }

    private boolean isArticle(int token) {
        return text.tokenIs(token, "the")
                || text.tokenIs(token, "a")
                || text.tokenIs(token, "an")
                || text.tokenIs(token, "this")
                || text.tokenIs(token, "these")
                || text.tokenIs(token, "those");
    }

    private boolean isPredeterminer(int token) {
        return text.tokenIs(token, "all")
                || text.tokenIs(token, "both")
                || text.tokenIs(token, "half")
                || text.tokenIs(token, "such");
    }

    private static boolean mayFollowPossessive(WordClass next) {
        return next.isNominal()
                || next == WordClass.ADVERB
                || next == WordClass.QUOTE
                || next == WordClass.GERUND
                || next == WordClass.PARTICIPLE
                || next == WordClass.SYMBOL;
    }

    /** A hyphen, a sign, an adverb or a quoted word inside a noun phrase. */
    private boolean isInside(int i, int start, int limit, boolean determined) {
        if (i + 1 >= limit) {
            return false;
        }
        WordClass next = classOf(i + 1);
        return switch (classOf(i)) {
            case HYPHEN -> i > start;
            case SYMBOL ->
                next == WordClass.NUMBER || next == WordClass.NAME || i > start && classOf(i - 1) == WordClass.NUMBER;
            case COORDINATOR -> i > start && text.tokenEnd(i) - text.tokenStart(i) == 1 && next == WordClass.NAME;
            case ADVERB ->
                (determined || i > start && classOf(i - 1) == WordClass.POSSESSIVE_MARK)
                        && (next.isNominal()
                                || next == WordClass.HYPHEN
                                || next == WordClass.ADVERB
                                || i + 2 < limit && classOf(i + 2) == WordClass.HYPHEN);
            case GERUND, PARTICIPLE, PREPOSITION, ADJECTIVE, TO, COMMA ->
                classOf(i) != WordClass.COMMA && hyphenated(i, start, limit);
            default -> false;
        };
    }

    /** A part of a compound written with hyphens: {@code long-standing}, {@code face-to-face}. */
    private boolean hyphenated(int i, int start, int limit) {
        return i > start && classOf(i - 1) == WordClass.HYPHEN || i + 2 < limit && classOf(i + 1) == WordClass.HYPHEN;
    }

    private NounPhrase base(int chunk) {
        return new NounPhrase(chunkStarts[chunk], chunkEnds[chunk] - 1, chunkEnds[chunk]);
    }

    /** The base noun phrase that holds a token. */
    public Optional<NounPhrase> nounPhraseAt(int token) {
        return token < 0 || token >= chunkOf.length || chunkOf[token] == NONE
                ? Optional.empty()
                : Optional.of(base(chunkOf[token]));
    }

    /** The base noun phrase that begins at a token. */
    public Optional<NounPhrase> nounPhraseStartingAt(int token) {
        Optional<NounPhrase> phrase = nounPhraseAt(token);
        return phrase.isPresent() && phrase.get().start() == token ? phrase : Optional.empty();
    }

    /** The base noun phrase whose last token stands just before {@code end}. */
    public Optional<NounPhrase> nounPhraseEndingAt(int end) {
        Optional<NounPhrase> phrase = nounPhraseAt(end - 1);
        return phrase.isPresent() && phrase.get().end() == end ? phrase : Optional.empty();
    }

    /** The first token of the base noun phrase that holds a token; the token itself outside noun phrases. */
    public int phraseStart(int token) {
        return chunkOf[token] == NONE ? token : chunkStarts[chunkOf[token]];
    }

    /** The end of the base noun phrase that holds a token; the token itself outside noun phrases. */
    public int phraseEnd(int token) {
        return chunkOf[token] == NONE ? token : chunkEnds[chunkOf[token]];
    }

    /** Whether a token stands in a base noun phrase. */
    public boolean inNounPhrase(int token) {
        return chunkOf[token] != NONE;
    }

    /** Whether a noun phrase is a time: {@code last week}, {@code Tuesday}. */
    public boolean isTime(NounPhrase phrase) {
        return classOf(phrase.head()) == WordClass.TIME;
    }

    /** A noun phrase with the prepositional phrases behind it: {@code the head of the agency in Rome}. */
    public NounPhrase withTail(NounPhrase phrase, int limit) {
        int end = phrase.end();
        while (end + 1 < limit
                && classOf(end) == WordClass.PREPOSITION
                && chunkOf[end + 1] != NONE
                && classOf(end + 1) != WordClass.TIME) {
            end = phraseEnd(end + 1);
        }
        return new NounPhrase(phrase.start(), phrase.head(), end);
    }

    /** A noun phrase with its {@code of} phrases: {@code the head of the agency}. */
    public NounPhrase withOf(NounPhrase phrase, int limit) {
        int end = phrase.end();
        while (end + 1 < limit && text.tokenIs(end, "of") && chunkOf[end + 1] != NONE) {
            end = phraseEnd(end + 1);
        }
        return new NounPhrase(phrase.start(), phrase.head(), end);
    }

    // --- verbs and clauses -----------------------------------------------------------------------

    /** The first token of the verb group that a verb ends: {@code has also said}. */
    public int verbGroupStart(int verb, int limit) {
        int i = verb;
        int best = verb;
        while (i > limit) {
            WordClass before = classOf(i - 1);
            if (before == WordClass.AUXILIARY || before == WordClass.MODAL) {
                best = i - 1;
            } else if (before != WordClass.ADVERB) {
                break;
            }
            i--;
        }
        return best;
    }

    /** Whether a token begins a finite verb group: an auxiliary, a modal or a finite verb. */
    public boolean isFinite(int token) {
        WordClass wordClass = classOf(token);
        if (!wordClass.isVerbal()) {
            return false;
        }
        if (text.tokenIs(token, "be")
                || text.tokenIs(token, "been")
                || text.tokenIs(token, "being")
                || text.tokenIs(token, "having")) {
            return false;
        }
        if (wordClass == WordClass.VERB && token > 0 && classOf(token - 1) == WordClass.TO) {
            return false;
        }
        int forms = verbForms(token);
        return wordClass != WordClass.VERB
                || forms == 0
                || (forms & (VerbForms.BASE | VerbForms.THIRD | VerbForms.PAST)) != 0;
    }

    /** The first finite verb in a range of tokens, or -1. */
    public int firstFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isFinite(i)) {
                return i;
            }
        }
        return NONE;
    }

    /**
     * Where the clause of a token begins: after a subordinator, a relative pronoun, a colon, a dash, a quotation mark, or a
     * coordinator that a subject follows.
     *
     * @param limit the first token of the sentence
     */
    public int clauseStart(int token, int limit) {
        int end = token > limit ? text.sentenceEnd(text.sentenceOf(token)) : limit;
        for (int i = token; i > limit; i--) {
            if (isClauseBreak(i - 1, end)) {
                return i;
            }
        }
        return limit;
    }

    /**
     * Where the clause of a token ends.
     *
     * @param limit the token after the sentence's last
     */
    public int clauseEnd(int token, int limit) {
        for (int i = token + 1; i < limit; i++) {
            WordClass wordClass = classOf(i);
            if (wordClass == WordClass.STOP || isClauseBreak(i, limit)) {
                return i > token + 1 && classOf(i - 1) == WordClass.COMMA ? i - 1 : i;
            }
        }
        return limit;
    }

    private boolean isClauseBreak(int i, int limit) {
        return switch (classOf(i)) {
            case SUBORDINATOR, THAT, RELATIVE, COLON, DASH, QUOTE -> true;
            case COORDINATOR -> i + 1 < limit && chunkOf[i + 1] != NONE && finiteFollows(phraseEnd(i + 1), limit);
            default -> false;
        };
    }

    private boolean finiteFollows(int i, int limit) {
        int k = i;
        while (k < limit && classOf(k) == WordClass.ADVERB) {
            k++;
        }
        return k < limit && isFinite(k);
    }

    /** The subject of a verb: the last noun phrase before its group that no preposition governs, with its tail. */
    public Optional<NounPhrase> subject(int verb) {
        int start = text.sentenceStart(text.sentenceOf(verb));
        int i = verbGroupStart(verb, start);
        while (i > start) {
            WordClass before = classOf(i - 1);
            if (chunkOf[i - 1] != NONE) {
                NounPhrase phrase = base(chunkOf[i - 1]);
                int first = phrase.start();
                boolean governed = first > start && classOf(first - 1) == WordClass.PREPOSITION;
                if (!governed && !isTime(phrase)) {
                    return Optional.of(
                            new NounPhrase(first, phrase.head(), Math.max(phrase.end(), tailEnd(phrase, i, verb))));
                }
                i = governed ? first - 1 : first;
            } else if (before == WordClass.ADVERB || before == WordClass.PREPOSITION) {
                i--;
            } else {
                int open = before == WordClass.COMMA ? parenthesisStart(i - 1, start) : NONE;
                if (open == NONE) {
                    break;
                }
                i = open;
            }
        }
        return Optional.empty();
    }

    /** The comma that opens a parenthesis without a finite verb: {@code the club[,] founded in 1901, has}; -1 if there is none. */
    private int parenthesisStart(int closing, int start) {
        for (int k = closing - 1; k > start && closing - k <= LONGEST_PARENTHESIS; k--) {
            if (classOf(k) == WordClass.COMMA) {
                return k;
            }
            if (isFinite(k) || classOf(k).isPunctuation() && classOf(k) != WordClass.HYPHEN) {
                return NONE;
            }
        }
        return NONE;
    }

    private int tailEnd(NounPhrase phrase, int seen, int verb) {
        return withTail(phrase, Math.max(seen, verb)).end();
    }
}
