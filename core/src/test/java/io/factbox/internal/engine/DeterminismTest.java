package io.factbox.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.Factbox;
import io.factbox.facts.ArticleFacts;
import io.factbox.mention.Mention;
import io.factbox.output.FactsWriter;
import io.factbox.spi.ExtractorProvider;
import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DeterminismTest {
    private static final String TEXT =
            "Some text of some length, with a word or two. Another sentence!\n\nAnd a paragraph.";

    /** What a random plug-in does. */
    private record Habits(int seed, boolean throwing, boolean sloppy, boolean using) {
        ExtractorProvider plugin(int number) {
            return TestPlugin.of(
                    "p.p" + number,
                    describe -> {
                        describe.produces(using ? Note.OTHER : Note.KIND);
                        if (using) {
                            describe.uses(Note.KIND);
                        }
                    },
                    context -> {
                        Random random = new Random(seed);
                        List<Mention> found = new ArrayList<>();
                        int count = random.nextInt(20);
                        for (int i = 0; i < count; i++) {
                            int start = random.nextInt(TEXT.length() - 12);
                            int end = start + 1 + random.nextInt(11);
                            found.add(
                                    sloppy && random.nextInt(4) == 0
                                            ? null
                                            : Note.at(context, using ? Note.OTHER : Note.KIND, start, end, 0.9));
                            context.skip(new Span(start, end), Note.KIND, "test");
                        }
                        if (throwing) {
                            throw new IllegalStateException("as always");
                        }
                        return found;
                    });
        }
    }

    @Provide
    Arbitrary<List<Habits>> neighbours() {
        Arbitrary<Boolean> seldom =
                Arbitraries.frequency(net.jqwik.api.Tuple.of(4, false), net.jqwik.api.Tuple.of(1, true));
        return Combinators.combine(
                        Arbitraries.integers(), seldom, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Habits::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Factbox factbox(List<ExtractorProvider> providers) {
        Factbox.Builder builder = Factbox.builder().discover(false);
        providers.forEach(builder::with);
        return builder.build();
    }

    /** Whoever comes together in whatever order: nothing comes out of extract but the same fact box. */
    @Property(tries = 200)
    void theOrderOfPluginsDoesNotMatter(@ForAll("neighbours") List<Habits> neighbours, @ForAll Random random) {
        List<ExtractorProvider> providers = new ArrayList<>(IntStream.range(0, neighbours.size())
                .mapToObj(i -> neighbours.get(i).plugin(i))
                .toList());
        String json = FactsWriter.json().toString(factbox(providers).extract(TEXT));
        Collections.shuffle(providers, random);
        assertThat(FactsWriter.json().toString(factbox(providers).extract(TEXT)))
                .isEqualTo(json);
    }

    @Test
    void manyThreadsGetWhatOneThreadGets() {
        Factbox factbox = factbox(List.of(
                new Habits(1, false, true, false).plugin(1),
                new Habits(2, true, false, false).plugin(2),
                new Habits(3, false, false, true).plugin(3)));
        ArticleFacts alone = factbox.extract(TEXT);
        String json = FactsWriter.json().toString(alone);
        List<String> together = IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> FactsWriter.json().toString(factbox.extract(TEXT)))
                .distinct()
                .toList();
        assertThat(together).containsExactly(json);
    }
}
