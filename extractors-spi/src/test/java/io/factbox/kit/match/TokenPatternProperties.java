package io.factbox.kit.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.kit.tagger.TestTexts;
import io.factbox.text.AnalyzedText;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The matcher against a plain one that tries everything; and its cost. */
class TokenPatternProperties {
    /**
     * A pattern, and the ways in which it can match, the preferred one first.
     *
     * @param part as the matcher takes it
     * @param ways from a number of tokens taken to those taken afterwards, written with the capture in between
     */
    private record Both(Part part, Function<State, List<State>> ways) {}

    /** How far it has come, and where the part called x began and ended last. */
    private record State(String text, int at, int from, int to) {
        State to(int token) {
            return new State(text, token, from, to);
        }
    }

    private static Both letter(char letter) {
        return new Both(
                Part.word(String.valueOf(letter)),
                state -> state.at < state.text.length() && state.text.charAt(state.at) == letter
                        ? List.of(state.to(state.at + 1))
                        : List.of());
    }

    private static Both then(Both one, Both other) {
        return new Both(
                Part.sequence(one.part, other.part),
                state -> one.ways.apply(state).stream()
                        .flatMap(next -> other.ways.apply(next).stream())
                        .toList());
    }

    private static Both or(Both one, Both other) {
        return new Both(Part.anyOf(one.part, other.part), state -> {
            List<State> ways = new ArrayList<>(one.ways.apply(state));
            ways.addAll(other.ways.apply(state));
            return ways;
        });
    }

    private static Both repeat(Both one, int least, int more) {
        return new Both(one.part.repeat(least, least + more), state -> times(one, least, more, state));
    }

    private static List<State> times(Both one, int least, int more, State state) {
        List<State> ways = new ArrayList<>();
        if (least > 0 || more > 0) {
            for (State next : one.ways.apply(state)) {
                ways.addAll(times(one, Math.max(0, least - 1), least > 0 ? more : more - 1, next));
            }
        }
        if (least == 0) {
            ways.add(state);
        }
        return ways;
    }

    private static Both gap(int most) {
        return new Both(Part.gap(most), state -> {
            List<State> ways = new ArrayList<>();
            for (int i = 0; i <= most && state.at + i <= state.text.length(); i++) {
                ways.add(state.to(state.at + i));
            }
            return ways;
        });
    }

    private static Both named(Both one) {
        if (TokenPattern.of(one.part, Part.any()).names().contains("x")) {
            return one;
        }
        return new Both(
                one.part.as("x"),
                state -> one.ways.apply(state).stream()
                        .map(end -> new State(end.text, end.at, state.at, end.at))
                        .toList());
    }

    @Provide
    Arbitrary<Both> patterns() {
        Arbitrary<Both> leaf = Arbitraries.oneOf(
                Arbitraries.of('a', 'b', 'c').map(TokenPatternProperties::letter),
                Arbitraries.integers().between(1, 2).map(TokenPatternProperties::gap));
        return Arbitraries.recursive(
                () -> leaf,
                inner -> Arbitraries.oneOf(
                        net.jqwik.api.Combinators.combine(inner, inner).as(TokenPatternProperties::then),
                        net.jqwik.api.Combinators.combine(inner, inner).as(TokenPatternProperties::or),
                        net.jqwik.api.Combinators.combine(
                                        inner,
                                        Arbitraries.integers().between(0, 2),
                                        Arbitraries.integers().between(1, 2))
                                .as(TokenPatternProperties::repeat),
                        inner.map(TokenPatternProperties::named)),
                0,
                3);
    }

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings().withChars('a', 'b', 'c').ofMinLength(1).ofMaxLength(8);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void findsWhatTryingEverythingFinds(@ForAll("patterns") Both pattern, @ForAll("letters") String letters) {
        // A letter that the pattern cannot do without, since one that takes nothing is refused.
        Both whole = then(pattern, letter('a'));
        AnalyzedText text = TestTexts.analyze(String.join(" ", letters.split("")));
        assertThat(text.tokenCount()).isEqualTo(letters.length());
        TokenPattern compiled = TokenPattern.of(whole.part);
        TokenMatcher matcher = new TokenMatcher(compiled, text);
        for (int token = 0; token < letters.length(); token++) {
            List<State> ways = whole.ways.apply(new State(letters, token, -1, -1));
            boolean found = matcher.matchesAt(token, letters.length());
            assertThat(found).isEqualTo(!ways.isEmpty());
            if (found) {
                State expected = ways.get(0);
                assertThat(matcher.end()).isEqualTo(expected.at);
                if (compiled.names().contains("x") && expected.from < expected.to) {
                    assertThat(matcher.start("x")).isEqualTo(expected.from);
                    assertThat(matcher.end("x")).isEqualTo(expected.to);
                }
            }
        }
    }

    /** A pattern that would be tried in 2 to the 30 ways, were anything tried twice. */
    private static TokenPattern bad(AtomicLong steps) {
        Part a = Part.token((text, token) -> {
            steps.incrementAndGet();
            return text.tokenIs(token, "a");
        });
        return TokenPattern.of(
                a.optional().repeat(1, 30), a.repeat(1, 30), Part.anyOf(a, a).repeat(0, 10), Part.word("b"));
    }

    private static long steps(int words) {
        AtomicLong steps = new AtomicLong();
        AnalyzedText text = TestTexts.analyze("a ".repeat(words));
        TokenMatcher matcher = new TokenMatcher(bad(steps), text);
        assertThat(matcher.find(0, text.tokenCount())).isFalse();
        return steps.get();
    }

    @Test
    void theWorkGrowsInStepWithTheText() {
        long once = steps(1_000);
        assertThat(steps(4_000)).isLessThanOrEqualTo(once * 4 + once / 2);
        assertThat(once).isLessThan(1_000L * 80 * 71);
    }

    @Test
    void scanningAllocatesNothing() {
        AnalyzedText text = TestTexts.analyze("the bank raised 5 million a b c ".repeat(5_000));
        TokenMatcher matcher = new TokenMatcher(
                TokenPattern.of(
                        Part.anyOf(Part.word("a"), Part.phrase("the bank")),
                        Part.gap(4),
                        Part.word("nowhere", "c").as("end")),
                text);
        scan(matcher, text);
        long before = allocated();
        int found = scan(matcher, text);
        assertThat(allocated() - before).isLessThan(10_000);
        assertThat(found).isEqualTo(5_000);
    }

    private static int scan(TokenMatcher matcher, AnalyzedText text) {
        int found = 0;
        for (int token = 0; matcher.find(token, text.tokenCount()); token = matcher.end()) {
            found++;
        }
        return found;
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
