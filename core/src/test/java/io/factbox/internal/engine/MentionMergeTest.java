package io.factbox.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.Provenance;
import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MentionMergeTest {
    private static Mention mention(String extractor, MentionKind<?> kind, int start, int end, double confidence) {
        return new Note(kind, new Span(start, end), "", confidence, new Provenance(extractor, "1", "rule"));
    }

    private static Mention mention(String extractor, int start, int end) {
        return mention(extractor, Note.KIND, start, end, 0.9);
    }

    @Test
    void theLongerOfTwoThatOverlapStays() {
        Mention longer = mention("b.b", 3, 9);
        assertThat(MentionMerge.merge(List.of(mention("a.a", 0, 5), longer))).containsExactly(longer);
    }

    @Test
    void ofEquallyLongOnesTheMoreConfidentStays() {
        Mention confident = mention("b.b", Note.KIND, 0, 5, 0.95);
        assertThat(MentionMerge.merge(List.of(mention("a.a", 0, 5), confident))).containsExactly(confident);
    }

    @Test
    void ofEqualOnesTheLowerIdStays() {
        Mention lower = mention("a.a", 0, 5);
        assertThat(MentionMerge.merge(List.of(mention("b.b", 0, 5), lower))).containsExactly(lower);
    }

    @Test
    void whatIsBeatenBeatsNobody() {
        Mention first = mention("a.a", 0, 4);
        Mention beaten = mention("b.b", 3, 8);
        Mention longest = mention("a.a", 7, 20);
        assertThat(MentionMerge.merge(List.of(first, beaten, longest))).containsExactly(first, longest);
    }

    @Test
    void neighboursDoNotCompete() {
        assertThat(MentionMerge.merge(List.of(mention("a.a", 0, 5), mention("b.b", 5, 9))))
                .hasSize(2);
    }

    @Test
    void differentKindsDoNotCompete() {
        assertThat(MentionMerge.merge(List.of(mention("a.a", 0, 5), mention("b.b", Note.OTHER, 0, 5, 0.1))))
                .hasSize(2);
    }

    @Test
    void oneExtractorsMentionsDoNotCompete() {
        assertThat(MentionMerge.merge(List.of(mention("a.a", 0, 5), mention("a.a", 2, 9), mention("b.b", 20, 21))))
                .hasSize(3);
    }

    @Test
    void theResultIsInTextOrderTheLongerFirst() {
        Mention a = mention("a.a", 0, 9);
        Mention b = mention("a.a", 0, 5);
        Mention c = mention("a.a", 4, 5);
        assertThat(MentionMerge.merge(List.of(c, b, a))).containsExactly(a, b, c);
    }

    @Provide
    Arbitrary<List<Mention>> mentions() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 40);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 12);
        return Combinators.combine(
                        starts,
                        lengths,
                        Arbitraries.of("a.a", "b.b", "c.c"),
                        Arbitraries.of(0.5, 0.9),
                        Arbitraries.of(Note.KIND, Note.OTHER))
                .as((start, length, extractor, confidence, kind) ->
                        mention(extractor, kind, start, start + length, confidence))
                .list()
                .ofMaxSize(25)
                .map(list -> list.stream().distinct().toList());
    }

    private static boolean compete(Mention a, Mention b) {
        return a.kind().equals(b.kind())
                && a.span().overlaps(b.span())
                && !a.provenance().extractor().equals(b.provenance().extractor());
    }

    @Property(tries = 500)
    void noTwoThatStayCompete(@ForAll("mentions") List<Mention> mentions) {
        List<Mention> kept = MentionMerge.merge(mentions);
        for (Mention a : kept) {
            assertThat(kept).noneMatch(b -> compete(a, b));
        }
    }

    @Property(tries = 500)
    void whoeverGoesIsBeatenByOneThatStaysAndIsNotShorter(@ForAll("mentions") List<Mention> mentions) {
        List<Mention> kept = MentionMerge.merge(mentions);
        List<Mention> gone = new ArrayList<>(mentions);
        gone.removeAll(kept);
        for (Mention a : gone) {
            assertThat(kept)
                    .anyMatch(
                            b -> compete(a, b) && b.span().length() >= a.span().length());
        }
    }

    @Property(tries = 200)
    void theOrderInWhichTheyComeDoesNotMatter(@ForAll("mentions") List<Mention> mentions, @ForAll Random random) {
        List<Mention> shuffled = new ArrayList<>(mentions);
        Collections.shuffle(shuffled, random);
        assertThat(MentionMerge.merge(shuffled)).isEqualTo(MentionMerge.merge(mentions));
    }

    @Test
    @Timeout(20)
    void aHundredThousandOverEachOtherTakeNoTime() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            mentions.add(mention(i % 2 == 0 ? "a.a" : "b.b", i % 1000, 1_000_000 - i));
        }
        assertThat(MentionMerge.merge(mentions)).hasSize(50_000);
    }
}
