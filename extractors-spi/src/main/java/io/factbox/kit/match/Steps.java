package io.factbox.kit.match;

import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.text.AnalyzedText;
import io.factbox.text.WordTable;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What can stand at a token. */
final class Steps {
    private Steps() {}

    /** One token that is in a table. */
    static final class Word extends Part.Step {
        private final Map<String, Integer> words;
        private final WordTable table;

        Word(Map<String, Integer> words, WordTable table) {
            this.words = words;
            this.table = table;
        }

        Map<String, Integer> words() {
            return words;
        }

        @Override
        int after(TokenMatcher matcher, AnalyzedText text, int token, int limit) {
            return table.contains(text, token) ? token + 1 : NO;
        }

        @Override
        long longest() {
            return 1;
        }
    }

    /** One token that passes a test. */
    static final class Test extends Part.Step {
        private final TokenTest test;

        Test(TokenTest test) {
            this.test = test;
        }

        @Override
        int after(TokenMatcher matcher, AnalyzedText text, int token, int limit) {
            return test.accepts(text, token) ? token + 1 : NO;
        }

        @Override
        long longest() {
            return 1;
        }
    }

    /** A phrase of a table. */
    static final class Phrase extends Part.Step {
        private final PhraseTable table;

        Phrase(PhraseTable table) {
            this.table = table;
        }

        @Override
        int after(TokenMatcher matcher, AnalyzedText text, int token, int limit) {
            long match = table.longest(text, token, Math.min(limit, token + WIDEST));
            return match == PhraseTable.NONE ? NO : PhraseTable.end(match);
        }
    }

    /** A cue of some classes of a lexicon. */
    static final class Cue extends Part.Step {
        private final CueLexicon lexicon;
        private final boolean[] selected;

        Cue(CueLexicon lexicon, boolean[] selected) {
            this.lexicon = lexicon;
            this.selected = selected;
        }

        @Override
        int after(TokenMatcher matcher, AnalyzedText text, int token, int limit) {
            long match = lexicon.longest(text, token, Math.min(limit, token + WIDEST));
            return match == CueLexicon.NONE || !selected[CueLexicon.number(match)] ? NO : CueLexicon.end(match);
        }
    }

    /** A number. */
    static final class Number extends Part.Step {
        @Override
        int after(TokenMatcher matcher, AnalyzedText text, int token, int limit) {
            int after = matcher.numbers().read(text, token, Math.min(limit, token + WIDEST));
            return after == token ? NO : after;
        }
    }

    /** A mention of another extractor. */
    static final class Mentioned<M extends Mention> extends Part.Step {
        private final MentionKind<M> kind;
        private final Predicate<? super M> test;

        Mentioned(MentionKind<M> kind, Predicate<? super M> test) {
            this.kind = kind;
            this.test = test;
        }

        @Override
        int after(TokenMatcher matcher, AnalyzedText text, int token, int limit) {
            MentionStarts<M> mentions = matcher.mentions(kind);
            for (int i = mentions.first(text.tokenStart(token)); mentions.startsAt(i, text.tokenStart(token)); i++) {
                M mention = mentions.get(i);
                int after = text.firstTokenAt(mention.span().end());
                if (after > token && after <= Math.min(limit, token + WIDEST) && test.test(mention)) {
                    return after;
                }
            }
            return NO;
        }

        @Override
        Set<MentionKind<?>> kinds() {
            return Set.of(kind);
        }
    }
}
