package io.factbox.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordTableTest {
    private static final WordTable TABLE = WordTable.of(Map.of("million", 6, "Don't", 1, "Zürich", 2, "ΣΊΣΥΦΟΣ", 3));

    @Test
    void aWordIsFoundInAnyCase() {
        assertThat(TABLE.get("million")).isEqualTo(6);
        assertThat(TABLE.get("MILLION")).isEqualTo(6);
        assertThat(TABLE.get("zÜRICH")).isEqualTo(2);
    }

    @Test
    void theShapeOfTheApostropheDoesNotMatter() {
        assertThat(TABLE.get("don’t")).isEqualTo(1);
        assertThat(TABLE.get("DONʼT")).isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsNone() {
        assertThat(TABLE.get("millions")).isEqualTo(WordTable.NONE);
        assertThat(TABLE.get("millio")).isEqualTo(WordTable.NONE);
        assertThat(TABLE.get("")).isEqualTo(WordTable.NONE);
        assertThat(WordTable.of(Map.of()).get("x")).isEqualTo(WordTable.NONE);
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        // the tests run in Turkish, where the lower case of I is another letter
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("tr");
        assertThat(WordTable.of(Map.of("INDIA", 1)).get("india")).isEqualTo(1);
    }

    @Test
    void aWordIsFoundInPlace() {
        String text = "five million people";
        assertThat(TABLE.get(text, 5, 12, WordHash.of(text, 5, 12))).isEqualTo(6);
    }

    @Test
    void wordsOfOneHashAreToldApart() {
        String other = "c" + (char) ('z' - 31);
        assertThat(WordHash.of(other)).isEqualTo(WordHash.of("bz"));
        assertThat(WordTable.of(Map.of("bz", 1)).get(other)).isEqualTo(WordTable.NONE);
        assertThat(WordTable.of(Map.of("bz", 1, other, 2)).get(other)).isEqualTo(2);
    }

    @Test
    void anEmptyWordOrANegativeNumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WordTable.of(Map.of("", 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> WordTable.of(Map.of("x", -1)));
    }

    @Property(tries = 200)
    void everythingThatWasPutInIsFoundAndNothingElse(
            @ForAll @Size(max = 200) Map<@AlphaChars @StringLength(min = 1, max = 4) String, Integer> words,
            @ForAll @AlphaChars @StringLength(min = 1, max = 4) String other) {
        Map<String, Integer> folded = new HashMap<>();
        words.forEach((word, code) -> folded.put(word.toLowerCase(Locale.ROOT), code & Integer.MAX_VALUE));
        WordTable table = WordTable.of(folded);
        folded.forEach((word, code) -> assertThat(table.get(word)).isEqualTo(code));
        assertThat(table.get(other)).isEqualTo(folded.getOrDefault(other.toLowerCase(Locale.ROOT), WordTable.NONE));
    }

    @Property(tries = 500)
    void theHashIsBlindToCase(@ForAll @AlphaChars String word) {
        assertThat(WordHash.of(word.toUpperCase(Locale.ROOT))).isEqualTo(WordHash.of(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void wordsPartedBySpacesAreInWhateverTheirCase() {
        WordTable words = WordTable.ofWords("and or ,");
        assertThat(words.get("OR")).isZero();
        assertThat(words.get(",")).isZero();
        assertThat(words.get("and or")).isEqualTo(WordTable.NONE);
    }
}
