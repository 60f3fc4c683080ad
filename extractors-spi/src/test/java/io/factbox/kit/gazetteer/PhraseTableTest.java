package io.factbox.kit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.factbox.kit.tagger.TestTexts;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTableTest {
    private static Optional<String> firstMatch(PhraseTable table, String text) {
        AnalyzedText analyzed = TestTexts.analyze(text);
        for (int t = 0; t < analyzed.tokenCount(); t++) {
            long match = table.longest(analyzed, t, analyzed.tokenCount());
            if (match != PhraseTable.NONE) {
                Span span = analyzed.span(t, PhraseTable.end(match) - 1);
                return Optional.of(span.slice(text));
            }
        }
        return Optional.empty();
    }

    private static PhraseTable table(String... names) {
        PhraseTable.Builder builder = PhraseTable.builder();
        for (int i = 0; i < names.length; i++) {
            builder.add(names[i], i);
        }
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Bank|the Harbour Bank lends|Harbour Bank",
                "Harbour Bank|the HARBOUR BANK lends|HARBOUR BANK",
                "Crédit Ouest|a Credit Ouest branch|Credit Ouest",
                "Credit Ouest|a Crédit Ouest branch|Crédit Ouest",
                "Tulip-Sorensen|at Tulip-Sorensen today|Tulip-Sorensen",
                "Tulip N.V.|at Tulip NV today|Tulip NV",
                "9-Twelve|a 9-Twelve shop|9-Twelve",
                "green.example|on green.example now|green.example",
                "Dunn & Cross|by Dunn & Cross now|Dunn & Cross",
                "Kowalski's|at Kowalski's now|Kowalski's",
                "水利部|in 水利部 now|水利部"
            })
    void findsANameHoweverItIsSpelled(String name, String text, String found) {
        assertThat(firstMatch(table(name), text)).contains(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WHO|people who came",
                "WHO|Who came",
                "Harbour Bank|a harbour bank",
                "Harbour Bank|the Harbour bank",
                "Harbour Bank|the Harbour",
                "Harbour Bank|the Harbour, Bank"
            })
    void findsNothingElse(String name, String text) {
        assertThat(firstMatch(table(name), text)).isEmpty();
    }

    @Test
    void findsTheLongestName() {
        assertThat(firstMatch(table("Harbour", "Harbour Bank", "Harbour Bank of Sule"), "at Harbour Bank of Nowhere"))
                .contains("Harbour Bank");
    }

    @Test
    void doesNotTakeTheFullStopOfASentence() {
        assertThat(firstMatch(table("Harbour Bank"), "He left Harbour Bank.")).contains("Harbour Bank");
    }

    @Test
    void givesBackThePayload() {
        PhraseTable table = table("Alpha House", "Beta House");
        AnalyzedText text = TestTexts.analyze("Beta House");
        assertThat(PhraseTable.payload(table.longest(text, 0, 2))).isEqualTo(1);
    }

    @Test
    void keepsTheFirstPayloadOfAName() {
        PhraseTable table =
                PhraseTable.builder().add("Alpha", 7).add("ALPHA", 8).build();
        assertThat(PhraseTable.payload(table.longest(TestTexts.analyze("Alpha"), 0, 1)))
                .isEqualTo(7);
    }

    @Test
    void refusesAnEmptyName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseTable.builder().add("", 0));
    }

    @Property(tries = 300)
    void findsEveryNameOfManyWhereverItStands(
            @ForAll @IntRange(min = 1, max = 2_000) int size, @ForAll @IntRange(max = 1_999) int pick) {
        PhraseTable.Builder builder = PhraseTable.builder();
        for (int i = 0; i < size; i++) {
            builder.add(name(i), i);
        }
        int wanted = pick % size;
        AnalyzedText text = TestTexts.analyze("With " + name(wanted) + " he went.");
        long match = builder.build().longest(text, 1, text.tokenCount());
        assertThat(PhraseTable.payload(match)).isEqualTo(wanted);
    }

    private static String name(int number) {
        return "Firm" + (char) ('A' + number % 26) + " Number" + number / 26 + " House";
    }

    @Property(tries = 500)
    void neverThrows(@ForAll @StringLength(max = 40) String text) {
        PhraseTable table = table("Alpha Beta", "Gamma");
        AnalyzedText analyzed = TestTexts.analyze(text);
        for (int t = 0; t < analyzed.tokenCount(); t++) {
            long match = table.longest(analyzed, t, analyzed.tokenCount());
            assertThat(match == PhraseTable.NONE || PhraseTable.end(match) > t).isTrue();
        }
    }

    private static byte[] written(PhraseTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(out);
        return out.toByteArray();
    }

    @Test
    void findsTheSameNamesAfterItWasWrittenAndRead() throws IOException {
        PhraseTable read = PhraseTable.read(new ByteArrayInputStream(written(table("Harbour Bank", "iron works"))));
        assertThat(firstMatch(read, "the Harbour Bank lends")).contains("Harbour Bank");
        assertThat(firstMatch(read, "the iron works close")).contains("iron works");
    }

    @Test
    void refusesATableThatIsCutOff() throws IOException {
        byte[] whole = written(table("Harbour Bank"));
        for (int length : new int[] {0, 3, 15, 16, whole.length - 1}) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatIOException().isThrownBy(() -> PhraseTable.read(new ByteArrayInputStream(part)));
        }
    }

    @Test
    void refusesATableOfAnotherVersion() throws IOException {
        byte[] other = written(table("Harbour Bank"));
        other[7]++;
        assertThatIOException()
                .isThrownBy(() -> PhraseTable.read(new ByteArrayInputStream(other)))
                .withMessageContaining("another version");
    }
}
