package io.factbox.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.factbox.Factbox;
import io.factbox.Factbox.FailurePolicy;
import io.factbox.FactboxException;
import io.factbox.Limits;
import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.facts.ArticleFacts;
import io.factbox.facts.ExtractionProblem;
import io.factbox.facts.ExtractionProblem.Stage;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.Provenance;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractionException;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever one extractor does, the others' mentions stand and the fact box says what failed. */
class FailureIsolationTest {
    private static final String TEXT = "Some text.";

    private static Factbox.Builder beside(ExtractorProvider hostile) {
        return Factbox.builder().discover(false).with(hostile).with(TestPlugin.good("z.good"));
    }

    private static Factbox.Builder beside(Extractor hostile) {
        return beside(TestPlugin.of("a.hostile", describe -> describe.produces(Note.KIND, Attributed.KIND), hostile));
    }

    /** The one problem, with the neighbour's mention still there. */
    private static ExtractionProblem problem(Factbox.Builder builder) {
        ArticleFacts facts = builder.build().extract(TEXT);
        assertThat(facts.mentions())
                .extracting(mention -> mention.provenance().extractor())
                .contains("z.good");
        assertThat(facts.problems()).hasSize(1);
        return facts.problems().get(0);
    }

    private static <T extends Throwable> void sneak(Throwable failure) throws T {
        @SuppressWarnings("unchecked")
        T thrown = (T) failure;
        throw thrown;
    }

    private static final class OddThrowable extends Throwable {
        private static final long serialVersionUID = 1;
    }

    private static List<Supplier<Throwable>> failures() {
        return List.of(
                () -> new IllegalStateException("broken"),
                () -> new ExtractionException("broken"),
                () -> new StackOverflowError(),
                () -> new AssertionError("broken"),
                () -> new NoSuchMethodError("broken"),
                () -> new ExceptionInInitializerError("broken"),
                () -> new java.io.IOError(new java.io.IOException("broken")),
                OddThrowable::new);
    }

    @TestFactory
    Stream<DynamicTest> whateverExtractThrowsIsAProblemOfThatExtractor() {
        return failures().stream()
                .map(failure -> DynamicTest.dynamicTest(failure.get().toString(), () -> {
                    Throwable thrown = failure.get();
                    ExtractionProblem problem = problem(beside(context -> {
                        FailureIsolationTest.<RuntimeException>sneak(thrown);
                        return List.of();
                    }));
                    assertThat(problem.extractor()).isEqualTo("a.hostile");
                    assertThat(problem.stage()).isEqualTo(Stage.EXTRACT);
                    assertThat(problem.message()).contains(thrown.getClass().getSimpleName());
                    assertThat(problem.cause()).containsSame(thrown);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whateverCreateThrowsIsAProblemOfThatExtractor() {
        return failures().stream()
                .map(failure -> DynamicTest.dynamicTest(failure.get().toString(), () -> {
                    ExtractionProblem problem = problem(beside(new Provider(settings -> {
                        FailureIsolationTest.<RuntimeException>sneak(failure.get());
                        return context -> List.of();
                    })));
                    assertThat(problem.extractor()).isEqualTo("a.hostile");
                    assertThat(problem.stage()).isEqualTo(Stage.CREATE);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whateverDescriptorThrowsIsAProblemOfThatProvider() {
        return failures().stream()
                .map(failure -> DynamicTest.dynamicTest(failure.get().toString(), () -> {
                    ExtractionProblem problem = problem(beside(new ExtractorProvider() {
                        @Override
                        public ExtractorDescriptor descriptor() {
                            FailureIsolationTest.<RuntimeException>sneak(failure.get());
                            throw new AssertionError();
                        }

                        @Override
                        public Extractor create(ExtractorSettings settings) {
                            return context -> List.of();
                        }
                    }));
                    assertThat(problem.extractor()).startsWith(FailureIsolationTest.class.getName());
                    assertThat(problem.stage()).isEqualTo(Stage.LOAD);
                }));
    }

    private record Provider(Function<ExtractorSettings, Extractor> creator) implements ExtractorProvider {
        @Override
        public ExtractorDescriptor descriptor() {
            return ExtractorDescriptor.builder("a.hostile")
                    .version("1")
                    .produces(Note.KIND)
                    .build();
        }

        @Override
        public Extractor create(ExtractorSettings settings) {
            return creator.apply(settings);
        }
    }

    @Test
    void anErrorOfTheVirtualMachineIsNotHidden() {
        OutOfMemoryError error = new OutOfMemoryError("not really");
        assertThatThrownBy(() -> beside(context -> {
                            throw error;
                        })
                        .build()
                        .extract(TEXT))
                .isSameAs(error);
    }

    @Test
    void anInterruptIsPassedOn() {
        problem(beside(context -> {
            throw new ExtractionException("interrupted", new InterruptedException());
        }));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void noDescriptorIsAFailureOfLoading() {
        ExtractionProblem problem = problem(beside(new ExtractorProvider() {
            @Override
            public ExtractorDescriptor descriptor() {
                return null;
            }

            @Override
            public Extractor create(ExtractorSettings settings) {
                return context -> List.of();
            }
        }));
        assertThat(problem.stage()).isEqualTo(Stage.LOAD);
        assertThat(problem.message()).contains("descriptor() is null");
    }

    @Test
    void noExtractorIsAFailureOfCreate() {
        ExtractionProblem problem = problem(beside(new Provider(settings -> null)));
        assertThat(problem.stage()).isEqualTo(Stage.CREATE);
        assertThat(problem.message()).contains("create(..) returned null");
    }

    @Test
    void noListIsAFailureOfExtract() {
        ExtractionProblem problem = problem(beside(context -> null));
        assertThat(problem.stage()).isEqualTo(Stage.EXTRACT);
        assertThat(problem.message()).contains("extract(..) returned null");
    }

    @Test
    void allOfAnExtractorFailsOrNothing() {
        ArticleFacts facts = beside(context -> new AbstractList<Mention>() {
                    @Override
                    public Mention get(int index) {
                        if (index == 1) {
                            throw new IllegalStateException("the list breaks when it is read");
                        }
                        return Note.at(context, 2, 3);
                    }

                    @Override
                    public int size() {
                        return 2;
                    }
                })
                .build()
                .extract(TEXT);
        assertThat(facts.mentions()).extracting(Mention::text).containsExactly("S");
        assertThat(facts.problems()).extracting(ExtractionProblem::stage).containsExactly(Stage.EXTRACT);
    }

    @Test
    void whatAFailedExtractorSkippedIsNotTold() {
        ArticleFacts facts = beside(context -> {
                    context.skip(new Span(0, 1), Note.KIND, "a look-alike");
                    throw new IllegalStateException("broken");
                })
                .build()
                .extract(TEXT);
        assertThat(facts.skipped()).isEmpty();
    }

    private static Note note(ExtractionContext context, Span span, String text) {
        return new Note(Note.KIND, span, text, 0.9, context.provenance("rule"));
    }

    private interface BadMention {
        Mention make(ExtractionContext context);
    }

    private static DynamicTest bad(String name, BadMention mention, String... message) {
        return DynamicTest.dynamicTest(name, () -> {
            List<Mention> returned = new ArrayList<>();
            ExtractionProblem problem = problem(beside(context -> {
                returned.addAll(Arrays.asList(mention.make(context), Note.at(context, 5, 6)));
                return returned;
            }));
            assertThat(problem.extractor()).isEqualTo("a.hostile");
            assertThat(problem.stage()).isEqualTo(Stage.VALIDATE);
            assertThat(problem.message()).contains(message);
        });
    }

    @TestFactory
    Stream<DynamicTest> aBadMentionIsDroppedAndTheOthersStay() {
        return Stream.of(
                bad("null", context -> null, "a mention is null"),
                bad(
                        "kind not declared",
                        context -> Note.at(context, Note.OTHER, 0, 1, 0.9),
                        "test.other is not declared under produces(..)"),
                bad("no kind", context -> Note.at(context, null, 0, 1, 0.9), "kind"),
                bad(
                        "another class than the kind's",
                        context -> new OtherNote(new Span(0, 1), "S", 0.9, context.provenance("rule")),
                        "is not a " + Note.class.getName()),
                bad("no span", context -> note(context, null, "S"), "span"),
                bad("empty span", context -> note(context, new Span(3, 3), ""), "3..3 is empty"),
                bad(
                        "span past the end",
                        context -> note(context, new Span(8, 12), "t..."),
                        "past the text's end at 10"),
                bad("no text", context -> note(context, new Span(0, 1), null), "text"),
                bad("another text", context -> note(context, new Span(0, 4), "some"), "'some'", "0..4"),
                bad("text too short", context -> note(context, new Span(0, 4), "Som"), "'Som'"),
                bad("text too long", context -> note(context, new Span(0, 4), "Some "), "'Some '"),
                bad("confidence is no number", context -> Note.at(context, Note.KIND, 0, 1, Double.NaN), "NaN"),
                bad("confidence above 1", context -> Note.at(context, Note.KIND, 0, 1, 1.01), "1.01"),
                bad("confidence below 0", context -> Note.at(context, Note.KIND, 0, 1, -0.01), "-0.01"),
                bad("no provenance", context -> new Note(Note.KIND, new Span(0, 1), "S", 0.9, null), "provenance"),
                bad(
                        "provenance of another",
                        context -> new Note(Note.KIND, new Span(0, 1), "S", 0.9, new Provenance("z.good", "1", "rule")),
                        "provenance names z.good"),
                bad("methods throw", context -> new ThrowingNote(), "IllegalStateException: hostile"),
                bad(
                        "attributes throw",
                        context -> new Attributed(context.provenance("rule"), () -> {
                            throw new IllegalStateException("hostile");
                        }),
                        "hostile"),
                bad(
                        "no attributes",
                        context -> new Attributed(context.provenance("rule"), () -> null),
                        "attributes() is null"),
                bad(
                        "a null among the attributes",
                        context -> new Attributed(
                                context.provenance("rule"), () -> Collections.singletonMap("exchange", null)),
                        "exchange=null"));
    }

    private record Attributed(Provenance provenance, Supplier<Map<String, String>> hostile)
            implements io.factbox.mention.CustomMention {
        private static final MentionKind<Attributed> KIND = MentionKind.custom("test.attributed", Attributed.class);

        @Override
        public MentionKind<?> kind() {
            return KIND;
        }

        @Override
        public Span span() {
            return new Span(0, 1);
        }

        @Override
        public String text() {
            return "S";
        }

        @Override
        public double confidence() {
            return 0.9;
        }

        @Override
        public Map<String, String> attributes() {
            return hostile.get();
        }
    }

    /** Says that it is a note. */
    private record OtherNote(Span span, String text, double confidence, Provenance provenance)
            implements io.factbox.mention.CustomMention {
        @Override
        public io.factbox.mention.MentionKind<?> kind() {
            return Note.KIND;
        }
    }

    private static final class ThrowingNote implements io.factbox.mention.CustomMention {
        @Override
        public io.factbox.mention.MentionKind<?> kind() {
            throw new IllegalStateException("hostile");
        }

        @Override
        public Span span() {
            throw new IllegalStateException("hostile");
        }

        @Override
        public String text() {
            throw new IllegalStateException("hostile");
        }

        @Override
        public double confidence() {
            throw new IllegalStateException("hostile");
        }

        @Override
        public Provenance provenance() {
            throw new IllegalStateException("hostile");
        }
    }

    @Test
    void ofManyBadMentionsTenAreToldAndTheRestIsCounted() {
        ArticleFacts facts = beside(context -> {
                    List<Mention> bad = new ArrayList<>();
                    for (int i = 0; i < 1000; i++) {
                        bad.add(null);
                    }
                    return bad;
                })
                .build()
                .extract(TEXT);
        assertThat(facts.problems()).hasSize(11);
        assertThat(facts.problems().get(10).message()).contains("990 more");
    }

    @Test
    void anEndlessListIsCutOff() {
        ArticleFacts facts = beside(context -> new AbstractList<Mention>() {
                    @Override
                    public Mention get(int index) {
                        return Note.at(context, 0, 1);
                    }

                    @Override
                    public int size() {
                        return Integer.MAX_VALUE;
                    }

                    @Override
                    public Iterator<Mention> iterator() {
                        return Stream.<Mention>generate(() -> Note.at(context, 0, 1))
                                .iterator();
                    }
                })
                .limits(new Limits(1000, 50, java.util.Optional.empty()))
                .build()
                .extract(TEXT);
        assertThat(facts.mentions()).hasSizeLessThanOrEqualTo(51);
        assertThat(facts.problems())
                .extracting(ExtractionProblem::message)
                .containsExactly("more than 50 mentions: the rest is dropped");
    }

    @Test
    void endlessSkippingIsCutOff() {
        ArticleFacts facts = beside(context -> {
                    for (int i = 0; i < 1000; i++) {
                        context.skip(new Span(0, 1), Note.KIND, "again");
                    }
                    return List.of();
                })
                .limits(new Limits(1000, 50, java.util.Optional.empty()))
                .build()
                .extract(TEXT);
        assertThat(facts.skipped()).hasSize(50);
    }

    @Test
    void aTextOverTheLimitFailsAndSaysWhatToDo() {
        Factbox factbox = beside(context -> List.of())
                .limits(Limits.standard().withCharacters(5))
                .build();
        assertThatExceptionOfType(FactboxException.class)
                .isThrownBy(
                        () -> factbox.extract(Article.builder(TEXT).id("x.txt").build()))
                .withMessageContainingAll("x.txt", "10 characters", "the limit is 5", "withCharacters");
        assertThat(factbox.extract("Five!").mentions()).hasSize(1);
    }

    @Test
    void anExtractorThatAsksIsStoppedWhenTheTimeIsOver() {
        ArticleFacts facts = beside(context -> {
                    while (true) {
                        context.checkBudget();
                    }
                })
                .limits(Limits.standard().withTime(Duration.ofMillis(20)))
                .build()
                .extract(TEXT);
        assertThat(facts.problems()).extracting(ExtractionProblem::extractor).containsExactly("a.hostile", "z.good");
        assertThat(facts.problems())
                .allSatisfy(problem -> assertThat(problem.message()).contains("20 ms", "Limits.withTime(..)"));
    }

    @Test
    void anExtractorThatBlocksIsToldWhenItComesBack() {
        ArticleFacts facts = beside(context -> {
                    LockSupport.parkNanos(Duration.ofMillis(60).toNanos());
                    return List.of(Note.at(context, 2, 3));
                })
                .limits(Limits.standard().withTime(Duration.ofMillis(20)))
                .build()
                .extract(TEXT);
        assertThat(facts.mentions()).extracting(Mention::text).containsExactly("m");
        assertThat(facts.problems())
                .extracting(ExtractionProblem::extractor, ExtractionProblem::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "a.hostile",
                                "was at work when the article's time of 20 ms was used up; what it found is kept"),
                        org.assertj.core.groups.Tuple.tuple(
                                "z.good",
                                "ExtractionException: the article's time of 20 ms is used up: raise it with"
                                        + " Limits.withTime(..)"));
    }

    @Test
    void aFailureIsLoggedOnceWhateverTheNumberOfArticles() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
            Factbox factbox = beside(context -> {
                        throw new IllegalStateException("broken");
                    })
                    .build();
            for (int i = 0; i < 5; i++) {
                assertThat(factbox.extract(TEXT).problems()).hasSize(1);
            }
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("broken")))
                .hasSize(1);
    }

    @Test
    void withoutALimitThereIsAlwaysTime() {
        assertThat(beside(context -> {
                            context.checkBudget();
                            return List.of();
                        })
                        .build()
                        .extract(TEXT)
                        .problems())
                .isEmpty();
    }

    @Test
    void aRequiredKindThatNobodyMakesSkipsTheExtractor() {
        ExtractionProblem problem = problem(beside(TestPlugin.idle(
                "a.hostile", describe -> describe.produces(Note.KIND).requires(Note.OTHER))));
        assertThat(problem.stage()).isEqualTo(Stage.SKIPPED);
        assertThat(problem.message()).contains("test.other");
    }

    @Test
    void aRequiredKindWhoseMakerFailedSkipsTheExtractor() {
        ArticleFacts facts = beside(TestPlugin.of("a.hostile", describe -> describe.produces(Note.OTHER), context -> {
                    throw new IllegalStateException("broken");
                }))
                .with(TestPlugin.idle(
                        "b.user", describe -> describe.produces(Note.KIND).requires(Note.OTHER)))
                .build()
                .extract(TEXT);
        assertThat(facts.problems())
                .extracting(ExtractionProblem::extractor, ExtractionProblem::stage)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a.hostile", Stage.EXTRACT),
                        org.assertj.core.groups.Tuple.tuple("b.user", Stage.SKIPPED));
    }

    @Test
    void aRequiredKindThatWasLookedForAndNotFoundSkipsNothing() {
        ArticleFacts facts = beside(TestPlugin.idle("a.maker", describe -> describe.produces(Note.OTHER)))
                .with(TestPlugin.idle(
                        "b.user",
                        describe -> describe.produces(OrganizationMention.KIND).requires(Note.OTHER)))
                .build()
                .extract(TEXT);
        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void anArticleInAnotherLanguageSkipsTheExtractor() {
        Factbox factbox = beside(TestPlugin.idle(
                        "a.english", describe -> describe.produces(Note.KIND).languages(Locale.US)))
                .build();
        Article german = Article.of(
                "Ein Text.",
                ArticleMetadata.builder().language(Locale.GERMANY, "given").build());
        Article british = Article.of(
                TEXT, ArticleMetadata.builder().language(Locale.UK, "given").build());
        assertThat(factbox.extract(german).problems())
                .extracting(ExtractionProblem::stage)
                .containsExactly(Stage.SKIPPED);
        assertThat(factbox.extract(german).problems().get(0).message()).contains("en-US", "de-DE");
        assertThat(factbox.extract(british).problems()).isEmpty();
        assertThat(factbox.extract(TEXT).problems()).isEmpty();
    }

    @Test
    void theLanguageOfTheBuilderHoldsWhereTheArticleStatesNone() {
        Factbox factbox = beside(TestPlugin.idle(
                        "a.english", describe -> describe.produces(Note.KIND).languages(Locale.ENGLISH)))
                .language(Locale.FRENCH)
                .build();
        assertThat(factbox.extract(TEXT).problems()).hasSize(1);
    }

    @Test
    void askingForAnUndeclaredKindSaysWhatToDeclare() {
        ExtractionProblem problem = problem(beside(context -> {
            context.mentions(Note.OTHER);
            return List.of();
        }));
        assertThat(problem.message()).contains("a.hostile", "test.other", "uses(..) or requires(..)");
    }

    @Test
    void underThrowAFailureIsThrownWithItsCause() {
        IllegalStateException cause = new IllegalStateException("broken");
        Factbox factbox = beside(context -> {
                    throw cause;
                })
                .onFailure(FailurePolicy.THROW)
                .build();
        assertThatExceptionOfType(FactboxException.class)
                .isThrownBy(() -> factbox.extract(TEXT))
                .withMessageContainingAll("a.hostile", "broken")
                .withCause(cause);
    }

    @Test
    void underThrowABadMentionIsThrown() {
        Factbox factbox = beside(context -> Arrays.asList((Mention) null))
                .onFailure(FailurePolicy.THROW)
                .build();
        assertThatExceptionOfType(FactboxException.class).isThrownBy(() -> factbox.extract(TEXT));
    }

    @Test
    void underThrowASkippedExtractorIsNoFailure() {
        Factbox factbox = beside(TestPlugin.idle(
                        "a.hostile", describe -> describe.produces(Note.KIND).requires(Note.OTHER)))
                .onFailure(FailurePolicy.THROW)
                .build();
        assertThat(factbox.extract(TEXT).problems()).hasSize(1);
    }

    @Test
    void messagesAreOneLine() {
        ExtractionProblem problem = problem(beside(context -> {
            throw new IllegalStateException("first\n  second");
        }));
        assertThat(problem.message()).isEqualTo("IllegalStateException: first second");
    }
}
