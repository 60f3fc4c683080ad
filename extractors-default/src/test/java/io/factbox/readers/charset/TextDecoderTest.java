package io.factbox.readers.charset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
    private static final String FRENCH =
            "« Les élèves ont déjà mangé », a déclaré le maire, l’été dernier, à côté de l’hôtel.";
    private static final String GERMAN = "Die Fähre fährt künftig häufiger über den großen Fluss, hieß es in Köln.";

    private static TextDecoder.Decoded decode(String text, String charset) {
        return TextDecoder.decode(text.getBytes(Charset.forName(charset)), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsFrenchIn(String charset) {
        assertThat(decode(FRENCH, charset).text()).isEqualTo(FRENCH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252 | Die Fähre fährt künftig häufiger über den großen Fluss, hieß es in Köln.",
                "windows-1251 | Мэры трёх городов договорились вместе платить за новые паромы, сообщили в среду.",
                "KOI8-R | Мэры трёх городов договорились вместе платить за новые паромы, сообщили в среду.",
                "windows-1250 | Burmistrzowie trzech miast zgodzili się wspólnie płacić za nowe promy, ogłosił rząd w środę.",
                "windows-1254 | Üç şehrin belediye başkanları yeni feribotları birlikte ödemeye karar verdiğini açıkladı.",
                "GB18030 | 三个港口城市的市长星期三说，他们将共同出资购买新的渡船，为期十年。",
                "Big5 | 三個港口城市的市長星期三說，他們將共同出資購買新的渡船，為期十年。",
                "Shift_JIS | 三つの港町の市長は水曜日、新しいフェリーの費用を共同で負担することで合意したと発表した。",
                "EUC-JP | 三つの港町の市長は水曜日、新しいフェリーの費用を共同で負担することで合意したと発表した。",
                "EUC-KR | 세 항구 도시의 시장들은 수요일 새 여객선 비용을 함께 부담하기로 합의했다고 밝혔다."
            })
    void detects(String charset, String text) {
        TextDecoder.Decoded decoded = decode(text, charset);
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.notes())
                .containsExactly("no charset is declared: read as "
                        + Charset.forName(charset).name());
    }

    @Test
    void leavesTheByteOrderMarkOut() {
        assertThat(decode("\ufeffFähre", "UTF-8").text()).isEqualTo("Fähre");
        assertThat(decode("\ufeffFähre", "UTF-16LE").text()).isEqualTo("Fähre");
    }

    @Test
    void believesTheBytesRatherThanAWrongDeclaration() {
        TextDecoder.Decoded decoded =
                TextDecoder.decode(GERMAN.getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.ISO_8859_1));
        assertThat(decoded.text()).isEqualTo(GERMAN);
        assertThat(decoded.notes()).containsExactly("declared as ISO-8859-1, but the bytes are UTF-8");
    }

    @Test
    void survivesADeclarationOfUtf8ForOtherBytes() {
        TextDecoder.Decoded decoded = TextDecoder.decode(
                GERMAN.getBytes(Charset.forName("windows-1252")), Optional.of(StandardCharsets.UTF_8));
        assertThat(decoded.text()).isEqualTo(GERMAN);
        assertThat(decoded.notes()).containsExactly("declared as UTF-8, but the bytes look like windows-1252");
    }

    @Test
    void believesADeclarationThatTheBytesCanBe() {
        String text = "Ceny vzrostly, řekl ministr.";
        TextDecoder.Decoded decoded = TextDecoder.decode(
                text.getBytes(Charset.forName("ISO-8859-2")), Optional.of(Charset.forName("ISO-8859-2")));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.notes()).isEmpty();
    }

    @Test
    void readsUtf8ThatIsCutInACharacter() {
        byte[] bytes = GERMAN.repeat(3).getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, GERMAN.getBytes(StandardCharsets.UTF_8).length + 6);
        TextDecoder.Decoded decoded = TextDecoder.decode(cut, Optional.empty());
        assertThat(decoded.text()).startsWith(GERMAN).endsWith("\ufffd");
        assertThat(decoded.notes()).hasSize(1);
    }

    @Property(tries = 500)
    void neverThrows(@ForAll byte[] bytes) {
        assertThatCode(() -> TextDecoder.decode(bytes, Optional.empty())).doesNotThrowAnyException();
        assertThatCode(() -> TextDecoder.decode(bytes, Optional.of(Charset.forName("Shift_JIS"))))
                .doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void keepsEveryTextInUtf8(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String expected = new String(bytes, StandardCharsets.UTF_8);
        if (!expected.startsWith("\ufeff") && expected.indexOf('\0') < 0) {
            assertThat(TextDecoder.decode(bytes, Optional.empty()).text()).isEqualTo(expected);
        }
    }
}
