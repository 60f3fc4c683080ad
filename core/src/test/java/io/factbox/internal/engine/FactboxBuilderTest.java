package io.factbox.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.factbox.Factbox;
import io.factbox.Factbox.FailurePolicy;
import io.factbox.FactboxException;
import io.factbox.Limits;
import io.factbox.facts.ArticleFacts;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactboxBuilderTest {
    private static Factbox.Builder builder() {
        return Factbox.builder().discover(false);
    }

    private static void assertFails(ThrowingCallable action, String... parts) {
        assertThatExceptionOfType(FactboxException.class).isThrownBy(action).withMessageContainingAll(parts);
    }

    private static List<String> ids(Factbox factbox) {
        return factbox.extractors().stream().map(ExtractorDescriptor::id).toList();
    }

    /** Reads one setting in the way that is tested. */
    private record Reading(String defaultValue, Function<ExtractorSettings, Object> read) implements ExtractorProvider {
        @Override
        public ExtractorDescriptor descriptor() {
            return ExtractorDescriptor.builder("a.a")
                    .version("1")
                    .produces(Note.KIND)
                    .setting("size", defaultValue, "How big.")
                    .setting("other", "", "Something else.")
                    .build();
        }

        @Override
        public Extractor create(ExtractorSettings settings) {
            String seen = String.valueOf(read.apply(settings));
            return context -> List.of(new Note(
                    Note.KIND,
                    new io.factbox.text.Span(0, 1),
                    context.article().text().substring(0, 1),
                    0.9,
                    context.provenance(seen)));
        }

        String seen(Factbox.Builder builder) {
            return builder.with(this)
                    .build()
                    .extract("x")
                    .mentions()
                    .get(0)
                    .provenance()
                    .rule();
        }
    }

    @Test
    void withoutAnyExtractorTheMessageNamesTheArtifactToAdd() {
        assertFails(() -> builder().build(), "io.factbox:factbox-extractors-default", "with(..)");
    }

    @Test
    void whatIsGivenRunsWithoutDiscovery() {
        assertThat(ids(builder().with(TestPlugin.good("a.a")).build())).containsExactly("a.a");
    }

    @Test
    void anUnknownIdFailsAndListsTheOnesThereAre() {
        Factbox.Builder builder = builder().with(TestPlugin.good("b.b")).with(TestPlugin.good("a.a"));
        assertFails(() -> builder.only("c.c").build(), "only(\"c.c\")", "there are a.a, b.b");
        assertFails(
                () -> builder().with(TestPlugin.good("a.a")).without("c.c").build(),
                "without(\"c.c\")",
                "there are a.a");
        assertFails(
                () -> builder()
                        .with(TestPlugin.good("a.a"))
                        .set("c.c", "k", "v")
                        .build(),
                "set(\"c.c\")",
                "there are a.a");
    }

    @Test
    void anUnknownKeyFailsAndListsTheOnesThereAre() {
        assertFails(
                () -> new Reading("5", settings -> settings.integer("size"))
                        .seen(builder().set("a.a", "sise", "4")),
                "a.a",
                "'sise'",
                "size, other");
        assertFails(
                () -> builder()
                        .with(TestPlugin.good("a.a"))
                        .set("a.a", "k", "v")
                        .build(),
                "'k'",
                "it has none");
    }

    @Test
    void leavingEveryExtractorOutFailsAndListsThem() {
        assertFails(() -> builder().with(TestPlugin.good("a.a")).without("a.a").build(), "leave no extractor", "[a.a]");
    }

    @Test
    void onlyKeepsWhatIsNamedAndWhatIsGiven() {
        assertThat(ids(builder()
                        .with(TestPlugin.good("a.a"))
                        .with(TestPlugin.good("b.b"))
                        .only("b.b")
                        .build()))
                .containsExactly("a.a", "b.b");
    }

    @Test
    void withoutTakesOutWhatIsGivenToo() {
        assertThat(ids(builder()
                        .with(TestPlugin.good("a.a"))
                        .with(TestPlugin.good("b.b"))
                        .without("b.b")
                        .build()))
                .containsExactly("a.a");
    }

    @Test
    void twoExtractorsOfOneIdFailWithTheirVersions() {
        TestPlugin second =
                TestPlugin.idle("a.a", describe -> describe.version("2").produces(Note.KIND));
        assertFails(
                () -> builder().with(TestPlugin.good("a.a")).with(second).build(),
                "two extractors are called a.a",
                "version 1 in",
                "version 2 in",
                "Take one off");
    }

    @Test
    void aSettingIsReadAsItsDefaultUnlessItIsSet() {
        Reading reading = new Reading("5", settings -> settings.integer("size"));
        assertThat(reading.seen(builder())).isEqualTo("5");
        assertThat(reading.seen(builder().set("a.a", "size", "7"))).isEqualTo("7");
        assertThat(reading.seen(builder().set("a.a", "size", "7").set("a.a", "size", "8")))
                .isEqualTo("8");
    }

    @Test
    void settingsHaveTypes() {
        assertThat(new Reading("true", settings -> settings.flag("size")).seen(builder()))
                .isEqualTo("true");
        assertThat(new Reading("0.5", settings -> settings.decimal("size")).seen(builder()))
                .isEqualTo("0.5");
        assertThat(new Reading("words", settings -> settings.string("size")).seen(builder()))
                .isEqualTo("words");
        assertThat(new Reading("", settings -> settings.path("size").isPresent()).seen(builder()))
                .isEqualTo("false");
        assertThat(new Reading(
                                "a/b",
                                settings -> settings.path("size").orElseThrow().getFileName())
                        .seen(builder()))
                .isEqualTo("b");
    }

    @Test
    void aValueThatDoesNotFitFailsAndSaysWhatIsExpected() {
        assertFails(
                () -> new Reading("5", settings -> settings.integer("size"))
                        .seen(builder().set("a.a", "size", "big")),
                "a.a",
                "size",
                "a whole number",
                "'big'");
        assertFails(
                () -> new Reading("5", settings -> settings.decimal("size"))
                        .seen(builder().set("a.a", "size", "big")),
                "a number");
        assertFails(
                () -> new Reading("true", settings -> settings.flag("size"))
                        .seen(builder().set("a.a", "size", "yes")),
                "true or false");
        assertFails(
                () -> new Reading("", settings -> settings.path("size"))
                        .seen(builder().set("a.a", "size", "\u0000")),
                "a path");
    }

    @Test
    void anUndeclaredKeyIsTheExtractorsFault() {
        Factbox factbox = builder()
                .with(new Reading("5", settings -> settings.string("width")))
                .with(TestPlugin.good("b.b"))
                .build();
        assertThat(ids(factbox)).containsExactly("b.b");
        assertThat(factbox.problems().get(0).message()).contains("'width'", "size, other");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void minConfidenceIsAShare(double confidence) {
        assertFails(() -> builder().minConfidence(confidence), "between 0 and 1");
    }

    @Test
    void lessConfidentMentionsAreDroppedWithoutAProblem() {
        ArticleFacts facts = builder()
                .with(TestPlugin.of(
                        "a.a",
                        context -> List.of(
                                Note.at(context, Note.KIND, 0, 1, 0.79), Note.at(context, Note.KIND, 2, 3, 0.8))))
                .minConfidence(0.8)
                .build()
                .extract("abc");
        assertThat(facts.mentions()).extracting(mention -> mention.text()).containsExactly("c");
        assertThat(facts.problems()).isEmpty();
    }

    @Test
    void limitsArePositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(0, 1, java.util.Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(1, 0, java.util.Optional.empty()));
    }

    @Test
    void underThrowAFailedCreateFailsTheBuild() {
        ExtractorProvider broken = new Reading("5", settings -> {
            throw new IllegalStateException("no model");
        });
        assertFails(() -> builder().with(broken).onFailure(FailurePolicy.THROW).build(), "no model");
    }

    @Test
    void aBuilderBuildsMoreThanOnce() {
        Factbox.Builder builder = builder().with(TestPlugin.good("a.a"));
        assertThat(builder.build().problems()).isEmpty();
        assertThat(ids(builder.build())).containsExactly("a.a");
    }

    @Test
    void thePlanShowsVersionsOriginsKindsAndSettings() {
        String plan = builder()
                .with(new Reading("5", settings -> settings.integer("size")))
                .with(TestPlugin.idle(
                        "b.b",
                        describe ->
                                describe.produces(Note.OTHER).uses(Note.KIND).languages(java.util.Locale.ENGLISH)))
                .set("a.a", "size", "7")
                .build()
                .plan();
        assertThat(plan).isEqualTo("""
                        1. a.a 1 (HERE)
                           produces test.note
                           size = 7 (default: 5)   How big.
                           other = (none)   Something else.
                        2. b.b 1 (HERE)
                           produces test.other
                           uses test.note
                           languages en
                        """.replace("HERE", Origin.name(FactboxBuilderTest.class)));
    }
}
