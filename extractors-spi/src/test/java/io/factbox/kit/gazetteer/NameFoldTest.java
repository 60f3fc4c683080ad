package io.factbox.kit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NameFoldTest {
    @Test
    void latinLettersAreWhatUnicodeTakesThemApartInto() {
        for (char c = 'À'; c < 0x250; c++) {
            char lower = Character.toLowerCase(c);
            char letter = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                    .charAt(0);
            if ("øłıđ".indexOf(letter) < 0) {
                assertThat(NameFold.fold(c)).as("U+%04X", (int) c).isEqualTo(letter);
            }
        }
    }

    @Test
    void strokesAndDotsCountAsAccents() {
        assertThat(fold("ØøŁłıĐđ")).isEqualTo("oollidd");
    }

    @Test
    void capitalsDashesAndApostrophesHaveOneForm() {
        assertThat(fold("A’B–C‐d")).isEqualTo("a'b-c-d");
    }

    @Test
    void fullStopsAndCombiningAccentsDoNotCount() {
        assertThat(NameFold.fold('.')).isEqualTo(NameFold.DROPPED);
        assertThat(NameFold.fold('\u0301')).isEqualTo(NameFold.DROPPED);
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            folded.append(NameFold.fold(text.charAt(i)));
        }
        return folded.toString();
    }
}
