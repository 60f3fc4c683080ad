package io.factbox.kit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.factbox.Factbox;
import io.factbox.kit.contract.Ticker;
import io.factbox.kit.contract.TickerProvider;
import io.factbox.kit.score.ScoredError.Type;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scores tickers, a kind of a plug-in: "(NYSE: ACME)" is found with its symbol in lower case. */
class EvaluationTest {
    private static final Factbox TICKERS =
            Factbox.builder().discover(false).with(new TickerProvider()).build();
    private static final String KIND = Ticker.KIND.id();

    private static List<GoldArticle> gold(String... lines) {
        try {
            return GoldFile.read("gold.jsonl", new StringReader(String.join("\n", lines)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String line(String text, String... mentions) {
        return "{\"text\": \"" + text + "\", \"mentions\": [" + String.join(", ", mentions) + "]}";
    }

    private static String ticker(int start, int end, String more) {
        return "{\"kind\": \"acme.ticker\", \"start\": " + start + ", \"end\": " + end + more + "}";
    }

    private static Evaluation evaluate(String... lines) {
        return Evaluation.of(gold(lines), TICKERS::extract);
    }

    @Test
    void whatIsFoundAsMarkedIsRightOnEveryLevel() {
        Evaluation evaluation =
                evaluate(line("(NYSE: ACME)", ticker(7, 11, ", \"attributes\": {\"symbol\": \"acme\"}")));
        for (Level level : Level.values()) {
            assertThat(evaluation.counts(KIND, level)).isEqualTo(new Counts(1, 1, 1));
        }
        assertThat(evaluation.errors()).isEmpty();
    }

    @Test
    void aValueThatTheGoldDoesNotStateIsNotAskedFor() {
        assertThat(evaluate(line("(NYSE: ACME)", ticker(7, 11, "")))
                        .counts(KIND, Level.VALUE)
                        .f1())
                .isEqualTo(1);
    }

    @Test
    void anotherValueCountsForTheSpanOnly() {
        Evaluation evaluation = evaluate(line("(NYSE: ACME)", ticker(7, 11, ", \"attributes\": {\"symbol\": \"x\"}")));
        assertThat(evaluation.counts(KIND, Level.SPAN).correct()).isEqualTo(1);
        assertThat(evaluation.counts(KIND, Level.VALUE).correct()).isZero();
        assertThat(evaluation.errors()).extracting(ScoredError::type).containsExactly(Type.WRONG_VALUE);
        assertThat(evaluation.errors().get(0).shown())
                .isEqualTo("acme.ticker: (NYSE: [ACME]); attributes.symbol = x, found acme");
    }

    @Test
    void anotherSpanCountsForTheOverlapOnly() {
        Evaluation evaluation = evaluate(line("(NYSE: ACME)", ticker(1, 11, "")));
        assertThat(evaluation.counts(KIND, Level.OVERLAP).correct()).isEqualTo(1);
        assertThat(evaluation.counts(KIND, Level.SPAN).correct()).isZero();
        assertThat(evaluation.errors().get(0).shown()).isEqualTo("acme.ticker: ([NYSE: ACME]); found [ACME]");
    }

    @Test
    void whatIsMissedAndWhatIsSpuriousAreErrors() {
        Evaluation evaluation = evaluate(line("(NYSE: ACME) and Initech", ticker(17, 24, "")));
        assertThat(evaluation.counts(KIND, Level.OVERLAP)).isEqualTo(new Counts(1, 1, 0));
        assertThat(evaluation.errorCounts()).containsOnlyKeys(Type.MISSED, Type.SPURIOUS);
    }

    @Test
    void eachMarkedMentionHasOnePartner() {
        Evaluation evaluation = evaluate(line("(NYSE: ACME) (NYSE: IBM)", ticker(1, 24, ""), ticker(7, 11, "")));
        assertThat(evaluation.counts(KIND, Level.SPAN)).isEqualTo(new Counts(2, 2, 1));
        assertThat(evaluation.counts(KIND, Level.OVERLAP)).isEqualTo(new Counts(2, 2, 2));
    }

    @Test
    void anotherKindAtTheSamePlaceIsAWrongKind() {
        Evaluation evaluation = evaluate(
                line("(NYSE: ACME)", "{\"kind\": \"organization\", \"start\": 7, \"end\": 11}"),
                line("(NYSE: ACME)", ticker(7, 11, "")));
        assertThat(evaluation.errors()).extracting(ScoredError::type).containsExactly(Type.WRONG_KIND);
    }

    @Test
    void kindsThatTheGoldNeverMarksAreNotScored() {
        Evaluation evaluation =
                evaluate(line("(NYSE: ACME)", "{\"kind\": \"organization\", \"start\": 7, \"end\": 11}"));
        assertThat(evaluation.kinds()).containsExactly("organization");
        assertThat(evaluation.errors()).extracting(ScoredError::type).containsExactly(Type.MISSED);
    }

    @Test
    void sharesFollowFromCounts() {
        Counts counts = new Counts(10, 5, 4);
        assertThat(counts.precision()).isEqualTo(0.8);
        assertThat(counts.recall()).isEqualTo(0.4);
        assertThat(counts.f1()).isEqualTo(8.0 / 15);
        assertThat(Counts.NONE.f1()).isZero();
    }

    private static String[] mixed(int right, int wrong) {
        String[] lines = new String[right + wrong];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line("(NYSE: ACME)", i < right ? ticker(7, 11, "") : ticker(1, 5, ""));
        }
        return lines;
    }

    @Test
    void theIntervalHoldsTheScoreAndNarrowsWithMoreArticles() {
        Interval few = evaluate(mixed(8, 2)).interval(KIND, Level.SPAN);
        Interval many = evaluate(mixed(80, 20)).interval(KIND, Level.SPAN);
        assertThat(few.low()).isLessThan(0.8);
        assertThat(few.high()).isGreaterThan(0.8);
        // the standard error of a share of 0.8 in 100 is 0.04
        assertThat(many.low()).isBetween(0.69, 0.75);
        assertThat(many.high()).isBetween(0.85, 0.91);
    }

    @Test
    void theSameGivesTheSameReport() {
        assertThat(evaluate(mixed(8, 2)).report(3))
                .isEqualTo(evaluate(mixed(8, 2)).report(3));
    }

    @Test
    void theReportShowsCountsAndErrorsByClass() {
        assertThat(evaluate(mixed(1, 1)).report(1)).isEqualTo("""
                        2 articles

                        kind                 level     marked   found   right       P       R      F1 95 % of F1
                        acme.ticker          overlap        2       2       1    50.0    50.0    50.0 0.0 to 100.0
                        acme.ticker          span           2       2       1    50.0    50.0    50.0 0.0 to 100.0
                        acme.ticker          value          2       2       1    50.0    50.0    50.0 0.0 to 100.0

                        1 MISSED
                          2: acme.ticker: ([NYSE]: ACME)

                        1 SPURIOUS
                          2: acme.ticker: (NYSE: [ACME])
                        """);
    }

    @Test
    void aComparisonTellsABetterRunFromChance() {
        List<GoldArticle> gold = gold(mixed(60, 0));
        Factbox none = Factbox.builder()
                .discover(false)
                .with(new TickerProvider())
                .set("acme.tickers", "longest", "1")
                .build();
        Comparison comparison =
                Comparison.of(Evaluation.of(gold, none::extract), Evaluation.of(gold, TICKERS::extract));
        assertThat(comparison.difference(KIND, Level.VALUE)).isEqualTo(1);
        assertThat(comparison.confidence(KIND, Level.VALUE)).isEqualTo(100);
        assertThat(comparison.fixed()).hasSize(60);
        assertThat(comparison.added()).isEmpty();
        assertThat(comparison.report()).contains("0.0 -> 100.0", "better in 100 % of samples", "60 fixed", "0 new");
        Comparison same = Comparison.of(Evaluation.of(gold, TICKERS::extract), Evaluation.of(gold, TICKERS::extract));
        assertThat(same.interval(KIND, Level.VALUE)).isEqualTo(new Interval(0, 0));
        assertThat(same.confidence(KIND, Level.VALUE)).isZero();
    }

    @Test
    void runsOnOtherArticlesAreNotCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of(evaluate(mixed(1, 0)), evaluate(mixed(2, 0))));
    }

    @Test
    void aGoldLineKnowsItsIdAndItsDate() {
        List<GoldArticle> gold = gold(
                "{\"id\": \"a\", \"text\": \"x\", \"published\": \"2024-03-15\", \"mentions\": []}",
                "",
                "{\"id\": 7, \"text\": \"x\", \"published\": \"2024-03-15T10:00Z\", \"mentions\": []}",
                "{\"text\": \"x\", \"mentions\": []}");
        assertThat(gold).extracting(GoldArticle::id).containsExactly("a", "7", "3");
        assertThat(gold.get(1).published()).hasToString("Optional[2024-03-15]");
        assertThat(gold.get(2).published()).isEmpty();
    }

    @Test
    void aBrokenGoldLineIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gold("{\"text\": \"x\", \"mentions\": []}", "{\"text\": \"x\"}"))
                .withMessage("gold.jsonl:2: there is no list \"mentions\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gold(line("(NYSE: ACME)", ticker(7, 11, ", \"text\": \"ACNE\""))))
                .withMessage("gold.jsonl:1: mention 1: at 7..11 stands 'ACME', not 'ACNE'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gold(line("(NYSE: ACME)", ticker(7, 99, ""))))
                .withMessageContaining("it stands at 7..99, the text ends at 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gold(line("x", "{\"kind\": \"date\", \"end\": 1}")))
                .withMessageContaining("\"start\" is no number");
        assertThatIllegalArgumentException().isThrownBy(() -> gold("{\"mentions\": []}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gold("{\"text\": \"x\", \"published\": \"soon\", \"mentions\": []}"));
    }
}
