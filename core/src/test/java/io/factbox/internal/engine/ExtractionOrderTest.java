package io.factbox.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.factbox.Factbox;
import io.factbox.FactboxException;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExtractionOrderTest {
    private static MentionKind<Note> kind(String name) {
        return MentionKind.custom("test." + name, Note.class);
    }

    private static TestPlugin plugin(String id, String makes, String... uses) {
        return TestPlugin.idle(id, describe -> {
            describe.produces(kind(makes));
            for (String used : uses) {
                describe.uses(kind(used));
            }
        });
    }

    private static List<String> order(ExtractorProvider... providers) {
        Factbox.Builder builder = Factbox.builder().discover(false);
        Arrays.stream(providers).forEach(builder::with);
        return builder.build().extractors().stream()
                .map(ExtractorDescriptor::id)
                .toList();
    }

    @Test
    void theMakerOfAKindRunsBeforeWhoeverLooksAtIt() {
        assertThat(order(plugin("a.a", "x", "y"), plugin("b.b", "y", "z"), plugin("c.c", "z")))
                .containsExactly("c.c", "b.b", "a.a");
    }

    @Test
    void everyMakerOfAKindRunsBefore() {
        assertThat(order(plugin("a.a", "x", "y"), plugin("b.b", "y"), plugin("c.c", "y")))
                .containsExactly("b.b", "c.c", "a.a");
    }

    @Test
    void aRequiredKindOrdersLikeAUsedOne() {
        assertThat(order(
                        TestPlugin.idle(
                                "a.a", describe -> describe.produces(kind("x")).requires(kind("y"))),
                        plugin("b.b", "y")))
                .containsExactly("b.b", "a.a");
    }

    @Test
    void tiesGoById() {
        assertThat(order(plugin("c.c", "z"), plugin("a.a", "x"), plugin("b.b", "y")))
                .containsExactly("a.a", "b.b", "c.c");
    }

    @Test
    void aUsedKindThatNobodyMakesIsNoHindrance() {
        assertThat(order(plugin("a.a", "x", "nowhere"))).containsExactly("a.a");
    }

    @Test
    void anExtractorMayUseItsOwnKind() {
        assertThat(order(plugin("b.b", "x", "x"), plugin("c.c", "x"))).containsExactly("c.c", "b.b");
    }

    @Test
    void aCircleIsNamedWithItsPath() {
        assertThatExceptionOfType(FactboxException.class)
                .isThrownBy(() -> order(
                        plugin("a.a", "x"),
                        plugin("d.d", "u", "v"),
                        plugin("b.b", "y", "z"),
                        plugin("c.c", "z", "y"),
                        plugin("e.e", "v", "u")))
                .withMessageContaining("circle: b.b -> c.c -> b.b")
                .withMessageContaining("without(..)");
    }

    @Test
    void leavingOneOfACircleOutMendsIt() {
        Factbox factbox = Factbox.builder()
                .discover(false)
                .with(plugin("b.b", "y", "z"))
                .with(plugin("c.c", "z", "y"))
                .without("c.c")
                .build();
        assertThat(factbox.extractors()).hasSize(1);
    }

    @Test
    void whatExtractorsShareIsMadeOnceAnArticle() {
        List<Object> seen = new ArrayList<>();
        Extractor looks = context -> {
            seen.add(context.shared(Object.class, text -> new Object()));
            return List.of();
        };
        Factbox factbox = Factbox.builder()
                .discover(false)
                .with(TestPlugin.of("a.a", looks))
                .with(TestPlugin.of("b.b", looks))
                .build();
        factbox.extract("One.");
        factbox.extract("Two.");
        assertThat(seen).hasSize(4);
        assertThat(seen.get(0)).isSameAs(seen.get(1)).isNotSameAs(seen.get(2));
    }

    @Test
    void earlierMentionsAreSeenInTextOrder() {
        List<Mention> seen = new ArrayList<>();
        Factbox.builder()
                .discover(false)
                .with(TestPlugin.of("a.a", context -> List.of(Note.at(context, 4, 5), Note.at(context, 0, 2))))
                .with(TestPlugin.of("b.b", context -> List.of(Note.at(context, 2, 3))))
                .with(TestPlugin.of(
                        "c.c", describe -> describe.produces(Note.OTHER).uses(Note.KIND), context -> {
                            seen.addAll(context.mentions(Note.KIND));
                            return List.of();
                        }))
                .build()
                .extract("abcdef");
        assertThat(seen).extracting(Mention::text).containsExactly("ab", "c", "e");
    }

    /** Random plug-ins that use only kinds of lower number can always be ordered, and makers come first. */
    @Property(tries = 200)
    void makersComeFirst(@ForAll("graphs") List<Set<Integer>> graph) {
        List<ExtractorProvider> providers = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            Set<Integer> uses = new HashSet<>(graph.get(i));
            int number = i;
            uses.removeIf(used -> used >= number);
            providers.add(plugin(
                    "p.p" + (graph.size() - i),
                    "k" + i,
                    uses.stream().map(used -> "k" + used).toArray(String[]::new)));
        }
        List<String> order = order(providers.toArray(ExtractorProvider[]::new));
        Map<MentionKind<?>, Integer> madeAt = new HashMap<>();
        for (ExtractorProvider provider : providers) {
            ExtractorDescriptor descriptor = provider.descriptor();
            madeAt.put(descriptor.produces().iterator().next(), order.indexOf(descriptor.id()));
        }
        for (ExtractorProvider provider : providers) {
            ExtractorDescriptor descriptor = provider.descriptor();
            for (MentionKind<?> used : descriptor.uses()) {
                assertThat(madeAt.get(used)).isLessThan(order.indexOf(descriptor.id()));
            }
        }
    }

    @Provide
    Arbitrary<List<Set<Integer>>> graphs() {
        return Arbitraries.integers()
                .between(0, 11)
                .set()
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
