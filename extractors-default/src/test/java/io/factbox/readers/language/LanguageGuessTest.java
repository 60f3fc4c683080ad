package io.factbox.readers.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | Three harbour towns agreed on Sunday to pay for their ferries together, and the mayors said that the fund is to start with 12 million pounds in spring.",
                "de | Drei Hafenstädte wollen ihre Fähren künftig aus einem gemeinsamen Fonds bezahlen, und der Fonds beginnt mit zwölf Millionen Euro, wie die Bürgermeister am Mittwoch mitteilten.",
                "fr | Trois villes portuaires ont décidé de payer ensemble les nouveaux ferries de la région, et le fonds commence avec douze millions d'euros, ont annoncé les maires dans un communiqué.",
                "es | Las tres ciudades del puerto han decidido pagar juntas los nuevos barcos de la región, y el fondo empieza con doce millones de euros, según los alcaldes de la zona.",
                "it | Tre città portuali hanno deciso di pagare insieme i nuovi traghetti della regione, e il fondo parte con dodici milioni di euro, come hanno annunciato i sindaci in una nota.",
                "pt | As três cidades do porto decidiram pagar juntas os novos barcos da região, e o fundo começa com doze milhões de euros, como anunciaram os prefeitos em uma nota.",
                "nl | Drie havensteden gaan samen voor hun veerboten betalen, en het fonds begint met twaalf miljoen euro, zeiden de burgemeesters van de steden op zondag in een verklaring.",
                "pl | Trzy miasta portowe zgodziły się wspólnie płacić za swoje promy, a fundusz zaczyna od dwunastu milionów euro, jak podali burmistrzowie w oświadczeniu, które jest na stronie miasta i w gazecie.",
                "ru | Мэры трёх городов договорились вместе платить за новые паромы, сообщили в среду.",
                "ja | 三つの港町の市長は水曜日、新しいフェリーの費用を共同で負担することで合意したと発表した。計画は春に始まる。",
                "zh | 三个港口城市的市长星期三说，他们将共同出资购买新的渡船，为期十年。计划将于明年春天开始，首批渡船已经订购。",
                "ko | 세 항구 도시의 시장들은 수요일 새 여객선 비용을 함께 부담하기로 합의했다고 밝혔다. 계획은 봄에 시작된다.",
                "ar | اتفق رؤساء بلديات ثلاث مدن ساحلية يوم الأربعاء على دفع ثمن العبارات الجديدة معا"
            })
    void tells(String language, String text) {
        assertThat(LanguageGuess.of(text)).contains(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Shares of Elden Ferries rose 12 percent on Monday.",
                "Jane Doe, John Roe, Ola Berg, Mara Lindt, Jon Abara, Ida Roth, Tom Keane, Lena Hart, Ruth Calloway, Ines Marlow, Dana Whitlock, Peter Meer, Ingrid Sole, Sana Mirza",
                "+49 30 1234567",
                "AAPL 182.31 MSFT 402.10 GOOG 140.52"
            })
    void saysNothingOf(String text) {
        assertThat(LanguageGuess.of(text)).isEmpty();
    }

    @Property(tries = 500)
    void neverThrows(@ForAll String text) {
        assertThatCode(() -> LanguageGuess.of(text)).doesNotThrowAnyException();
    }

    @Test
    void takesAnyLength() {
        assertThat(LanguageGuess.of("a".repeat(5_000_000))).isEmpty();
    }
}
