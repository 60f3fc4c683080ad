package io.factbox.extractors.dates;

import io.factbox.article.Dateline;
import io.factbox.extractors.dates.DateOptions.DayOrder;
import io.factbox.mention.DateMention;
import io.factbox.mention.Timex;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractionException;
import io.factbox.spi.Extractor;
import io.factbox.text.AnalyzedText;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scans an article for the words that begin temporal expressions, reads each with the grammar and resolves it in text order. */
final class DateExtractor implements Extractor {
    /** The tokens between two expressions that belong together: "last week, on Monday". */
    private static final int BESIDE = 2;
    /** The tokens between a word that compares and what it compares with: "after a flat second quarter". */
    private static final int COMPARED = 3;

    private static final int NOWHERE = -1;

    private final DateLexicon english;
    private final DayOrders dayOrders;
    private final DateOptions options;

    DateExtractor(DateLexicon english, DayOrders dayOrders, DateOptions options) {
        this.english = english;
        this.dayOrders = dayOrders;
        this.options = options;
    }

    @Override
    public List<DateMention> extract(ExtractionContext context) throws ExtractionException {
        return new Run(context).mentions();
    }

    private static boolean isGerman(ExtractionContext context) {
        Optional<Locale> language = context.article().metadata().language();
        return language.isPresent() && language.get().getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    /** One article. */
    private final class Run {
        private final ExtractionContext context;
        private final AnalyzedText text;
        private final Tokens tokens;
        private final Grammar grammar;
        private final TenseCues cues;
        private final Anchors anchors;
        private final List<DateMention> mentions = new ArrayList<>();
        private int next;
        private int lastEnd;
        private int threeMonths = NOWHERE;

        Run(ExtractionContext context) {
            this.context = context;
            text = context.text();
            tokens = new Tokens(text, isGerman(context) ? DateLexicon.german() : english);
            cues = new TenseCues(tokens);
            LocalDate published = published(context);
            DayOrder certain = options.dayOrder() == DayOrder.AUTO
                    ? DayOrders.written(text, tokens, published)
                    : options.dayOrder();
            grammar = new Grammar(
                    tokens,
                    certain == DayOrder.AUTO ? dayOrders.usual(context.article().metadata()) : certain,
                    certain != DayOrder.AUTO);
            anchors = new Anchors(published, isNarrative(published), CopyrightYear.of(text, tokens));
        }

        private @Nullable LocalDate published(ExtractionContext context) {
            Optional<LocalDate> given = context.referenceDate();
            Optional<Dateline> dateline = context.article().metadata().dateline();
            return given.isPresent() || dateline.isEmpty()
                    ? given.orElse(null)
                    : dateline.get().date().orElse(null);
        }

        private boolean isNarrative(@Nullable LocalDate published) {
            return switch (options.anchor()) {
                case AUTO -> published != null && Narrative.tellsOfThePast(text, tokens, published.getYear());
                case PUBLICATION -> false;
                case NARRATIVE -> true;
            };
        }

        List<DateMention> mentions() throws ExtractionException {
            for (int s = 0; s < text.sentenceCount(); s++) {
                context.checkBudget();
                int first = text.sentenceStart(s);
                BlockKind kind = text.blockKind(first);
                anchors.inZone(!kind.isStory());
                if (kind == BlockKind.FURNITURE) {
                    furniture(first, text.sentenceEnd(s));
                } else {
                    sentence(first, joinedEnd(s));
                }
            }
            return mentions;
        }

        /** Whether the text goes on where it was: "a year earlier", "six weeks before", "the 1839 treaty", "(1890)". */
        private boolean isAside(Parsed parsed) {
            if (parsed.rule() == Rule.COMPARISON) {
                return true;
            }
            int start = parsed.start();
            if (parsed.rule() == Rule.PART_OF_YEAR) {
                return isCompared(start);
            }
            if (parsed.rule() == Rule.YEAR && anchors.isNarrative()) {
                boolean attribute = tokens.is(start - 1, DateWord.DETERMINER) && !tokens.endsClause(parsed.end());
                return attribute || tokens.isSign(start - 1, '(') || tokens.isSign(parsed.end(), ')');
            }
            return parsed.expression() instanceof Shift shift && shift.fromText() && shift.sign() < 0;
        }

        /** "after a flat second quarter", "up from the third quarter". */
        private boolean isCompared(int start) {
            for (int i = start - 1; i >= start - COMPARED; i--) {
                if (tokens.is(i, DateWord.FROM) || tokens.is(i, DateWord.THAN) || tokens.is(i, DateWord.AFTER)) {
                    return true;
                }
            }
            return false;
        }

        /** The end of a sentence; "am 23. Oktober" is one, whatever the full stop after the number looks like. */
        private int joinedEnd(int s) {
            int end = text.sentenceEnd(s);
            boolean splitDate = s + 1 < text.sentenceCount()
                    && text.blockOf(end) == text.blockOf(end - 1)
                    && tokens.endsInDayNumber(end)
                    && tokens.isMonthName(end);
            return splitDate ? text.sentenceEnd(s + 1) : end;
        }

        /** Of menus, buttons and footers only the year of the copyright line is a date. */
        private void furniture(int first, int limit) {
            tokens.within(first, limit);
            for (int i = first; i < limit; i++) {
                if (CopyrightYear.isAt(tokens, i)) {
                    add(new Parsed(i, i + 1, WrittenDate.year(tokens.digits(i)), Rule.YEAR));
                }
            }
        }

        private void sentence(int first, int limit) {
            tokens.within(first, limit);
            anchors.nextSentence();
            int i = Math.max(first, next);
            while (i < limit) {
                Parsed parsed = tokens.mayBegin(i) ? grammar.parse(i) : null;
                if (parsed == null) {
                    i++;
                } else {
                    i = add(parsed);
                }
            }
            next = i;
        }

        /** Adds what was found, ranges and lists in full; the token after it. */
        private int add(Parsed parsed) {
            Parsed next = parsed;
            while (next != null) {
                addOne(next);
                parsed = next;
                next = grammar.continued(next);
            }
            return parsed.end();
        }

        private void addOne(Parsed parsed) {
            if (parsed.rule() == Rule.VAGUE && !options.vague()) {
                return;
            }
            if (parsed.rule() == Rule.AGE && !options.ages()) {
                context.skip(tokens.span(parsed.start(), parsed.end()), DateMention.KIND, "an age");
                return;
            }
            anchors.direction(
                    anchors.isNarrative()
                            ? cues.inHistory(parsed.start(), parsed.end())
                            : cues.around(parsed.start(), parsed.end(), parsed.rule()));
            anchors.adjacent(parsed.start() - lastEnd <= BESIDE);
            lastEnd = parsed.end();
            Meaning meaning = parsed.expression().resolve(anchors);
            Timex timex = meaning.timex();
            anchors.mentioned(meaning.stretch(), isAside(parsed));
            if (parsed.rule() == Rule.RECENT_LENGTH
                    || parsed.rule() == Rule.LENGTH && timex.value().endsWith("M")) {
                anchors.speaksOfLength();
                threeMonths = timex.value().equals("P3M") ? parsed.end() : NOWHERE;
            } else if (threeMonths != NOWHERE && parsed.start() == threeMonths + 1 && meaning.stretch() != null) {
                // "the three months ended March 30" are a quarter
                anchors.mentioned(meaning.stretch().as(Grain.QUARTER), false);
            }
            Span span = tokens.span(parsed.start(), parsed.end());
            mentions.add(new DateMention(
                    span, span.slice(text), timex, parsed.rule().confidence, context.provenance(parsed.rule().id)));
        }
    }
}
