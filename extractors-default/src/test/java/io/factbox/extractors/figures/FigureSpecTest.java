package io.factbox.extractors.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.kit.spec.Notation;
import io.factbox.kit.spec.SpecCase;
import io.factbox.kit.spec.SpecFile;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.text.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of the spec files, word for word. */
class FigureSpecTest {
    private static final Factbox FACTBOX =
            Factbox.builder().only("factbox.dates", "factbox.figures").build();
    /** The standard notation; UCUM's square brackets, which would close the mention, are written as angle brackets. */
    private static final Notation VALUES = ((Notation) (mention, article) -> Notation.standard()
                    .write(mention, article)
                    .map(value -> value.replace('[', '<').replace(']', '>')))
            .only(FigureMention.KIND);

    private static final Notation CONCEPTS = FigureSpecTest::concept;

    private static final Notation FACTS = FigureSpecTest::change;

    static Stream<SpecCase> values() {
        return Stream.of(
                        "numbers",
                        "money",
                        "currencies",
                        "home",
                        "percent",
                        "measures",
                        "units",
                        "ranges",
                        "bounds",
                        "changes",
                        "counts",
                        "ordinals",
                        "news",
                        "vetoes")
                .flatMap(FigureSpecTest::cases);
    }

    static Stream<SpecCase> concepts() {
        return cases("concepts");
    }

    static Stream<SpecCase> changes() {
        return cases("change-facts");
    }

    private static Stream<SpecCase> cases(String name) {
        return SpecFile.resource(FigureSpecTest.class, name + ".spec").cases().stream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void findsTheFiguresOf(SpecCase example) {
        assertThat(example.check(FACTBOX, VALUES)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("concepts")
    void findsWhatTheFiguresMeasureAndWhoseTheyAre(SpecCase example) {
        assertThat(example.check(FACTBOX, CONCEPTS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void tellsAChangeWithWhatItWasBeforeAndAfter(SpecCase example) {
        assertThat(example.check(FACTBOX, FACTS)).isEmpty();
    }

    /** {@code INCREASE 25 > 28}, with a dash for what is not said. */
    private static Optional<String> change(Mention mention, Article article) {
        return mention instanceof FigureMention figure
                        && figure.figure().change().isPresent()
                ? Optional.of(figure.figure().change().get() + " "
                        + number(figure.figure().changeFrom()) + " > "
                        + number(figure.figure().changeTo()))
                : Optional.empty();
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("-");
    }

    private static Optional<String> concept(Mention mention, Article article) {
        return mention instanceof FigureMention figure
                ? Optional.of(text(figure.figure().of(), article) + " | "
                        + text(figure.figure().about(), article))
                : Optional.empty();
    }

    private static String text(Optional<Span> phrase, Article article) {
        return phrase.map(span -> span.slice(article.text())).orElse("-");
    }
}
