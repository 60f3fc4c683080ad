package io.factbox.kit.match;

import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;
import io.factbox.text.WordTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A part of a {@link TokenPattern}: something that stands at a token, or several parts together. Made by the static methods, which
 * read best imported. Immutable.
 */
public abstract class Part {
    Part() {}

    /**
     * One token that is one of these words, without regard to case and to the shape of the apostrophe.
     *
     * @throws IllegalArgumentException for none, or for one that is several tokens, such as {@code co-founder}: that is a
     *     {@link #phrase}
     */
    public static Part word(String... words) {
        Map<String, Integer> table = new HashMap<>();
        for (String word : required(words)) {
            if (!isOneToken(word)) {
                throw new IllegalArgumentException("'" + word + "' is not one token: use phrase(\"" + word + "\")");
            }
            table.put(word, 0);
        }
        return new Steps.Word(table, WordTable.of(table));
    }

    /** As the tokenizer cuts: hyphens and slashes are tokens, and so is a possessive. */
    private static boolean isOneToken(String word) {
        boolean possessive = word.length() > 2 && (word.endsWith("'s") || word.endsWith("’s"));
        return !word.isEmpty()
                && !possessive
                && (word.length() == 1
                        || word.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".'’".indexOf(c) >= 0));
    }

    /**
     * One of these phrases, however its words are cut into tokens; the longest that stands there. A phrase in lower case is found in
     * any case, one with capitals as {@link PhraseTable#longest} says.
     */
    public static Part phrase(String... phrases) {
        PhraseTable.Builder table = PhraseTable.builder(phrases.length);
        for (String phrase : required(phrases)) {
            table.add(phrase, 0);
        }
        return new Steps.Phrase(table.build());
    }

    /**
     * A cue of a lexicon; the longest that stands there.
     *
     * @param classes the classes that count; all of the lexicon's where none is named
     * @throws IllegalArgumentException if the lexicon has no such class
     */
    public static Part cue(CueLexicon lexicon, String... classes) {
        return new Steps.Cue(lexicon, lexicon.select(classes));
    }

    /** One token of one of these shapes. */
    public static Part shape(TokenShape... shapes) {
        EnumSet<TokenShape> set = EnumSet.copyOf(List.of(required(shapes)));
        return token((text, token) -> set.contains(text.tokenShape(token)));
    }

    /** A number in digits, in words or both: {@code 1,200}, {@code two dozen}, {@code 2.4 billion}; the longest that stands there. */
    public static Part number() {
        return new Steps.Number();
    }

    /** One token, whatever it is. */
    public static Part any() {
        return token((text, token) -> true);
    }

    /** One token that passes a test of the author's own. */
    public static Part token(TokenTest test) {
        return new Steps.Test(test);
    }

    /**
     * A whole mention that another extractor found; the longest that begins there. The extractor's descriptor declares the kind under
     * {@code uses} or {@code requires}.
     */
    public static Part mentionOf(MentionKind<?> kind) {
        return mentionOf(kind, mention -> true);
    }

    /**
     * A whole mention that another extractor found and that passes a test.
     *
     * @param <M> the kind's type
     */
    public static <M extends Mention> Part mentionOf(MentionKind<M> kind, Predicate<? super M> test) {
        return new Steps.Mentioned<>(kind, test);
    }

    /**
     * Up to so many tokens, whatever they are, as few as possible.
     *
     * @throws IllegalArgumentException if {@code most} is below 1
     */
    public static Part gap(int most) {
        return new Composites.Repeat(any(), 0, most, true);
    }

    /** One part after the other. */
    public static Part sequence(Part... parts) {
        return new Composites.Sequence(List.of(parts));
    }

    /** One of these; where several fit, the first with which the whole pattern does. */
    public static Part anyOf(Part... alternatives) {
        return new Composites.AnyOf(List.of(required(alternatives)));
    }

    /** This part, or nothing; rather the part. */
    public final Part optional() {
        return repeat(0, 1);
    }

    /**
     * This part so many times, as often as possible.
     *
     * @throws IllegalArgumentException unless {@code 0 <= least <= most} and {@code 1 <= most}
     */
    public final Part repeat(int least, int most) {
        return new Composites.Repeat(this, least, most, false);
    }

    /**
     * This part under a name, by which {@link TokenMatcher} tells where it stood. Several alternatives may have one name; of a part
     * that is repeated the last one counts.
     */
    public final Part as(String name) {
        return new Composites.Capture(name, this);
    }

    private static <T> T[] required(T[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("at least one is needed");
        }
        return values;
    }

    /** The fewest tokens that it takes. */
    abstract long shortest();

    /** The most tokens that it takes. */
    abstract long longest();

    /** The kinds of others' mentions that it looks at. */
    abstract Set<MentionKind<?>> kinds();

    /** Appends itself to a program. */
    abstract void compile(Program.Builder program);

    /** A part that stands at a token by itself. */
    abstract static class Step extends Part {
        /** Mentions, phrases and numbers of more tokens than this are passed over: a bound on the work at one token. */
        static final int WIDEST = 40;

        static final int NO = -1;

        /** The token after this part, if it stands at {@code token}; else {@link #NO}. */
        abstract int after(TokenMatcher matcher, AnalyzedText text, int token, int limit);

        @Override
        long shortest() {
            return 1;
        }

        @Override
        long longest() {
            return WIDEST;
        }

        @Override
        Set<MentionKind<?>> kinds() {
            return Set.of();
        }

        @Override
        final void compile(Program.Builder program) {
            program.step(this);
        }
    }
}
