package io.factbox.extractors.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.facts.ArticleFacts;
import io.factbox.mention.Figure;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

/** What holds for the figures of any text. */
class FigurePropertyTest {
    private static final Factbox FACTBOX =
            Factbox.builder().only("factbox.figures").build();
    private static final String[] UNITS =
            (" one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                            + "fifteen sixteen seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final String[] SCALES = {"", " thousand", " million", " billion", " trillion"};

    private static List<FigureMention> figures(String text) {
        ArticleFacts facts = FACTBOX.extract(Article.of(text));
        // noise may look like another language, which figures do not read
        assertThat(facts.problems())
                .noneMatch(problem -> !problem.stage().name().equals("SKIPPED"));
        return facts.mentions().stream()
                .filter(FigureMention.class::isInstance)
                .map(FigureMention.class::cast)
                .toList();
    }

    private static void isValue(String number, BigDecimal value) {
        List<FigureMention> found = figures("The archive holds " + number + " volumes.");
        assertThat(found).as(number).hasSize(1);
        Figure figure = found.get(0).figure();
        assertThat(found.get(0).text()).isEqualTo(number);
        assertThat(figure.low().orElseThrow()).isEqualByComparingTo(value);
        assertThat(figure.high().orElseThrow()).isEqualByComparingTo(value);
    }

    private static String spelled(long number) {
        StringBuilder words = new StringBuilder();
        long rest = number;
        for (int scale = 4; scale >= 0; scale--) {
            long power = (long) Math.pow(1000, scale);
            int group = (int) (rest / power);
            rest %= power;
            if (group > 0) {
                words.append(words.isEmpty() ? "" : scale == 0 && group < 100 ? " and " : " ")
                        .append(hundreds(group))
                        .append(SCALES[scale]);
            }
        }
        return words.toString();
    }

    private static String hundreds(int number) {
        String hundred = number >= 100 ? UNITS[number / 100] + " hundred" : "";
        int below = number % 100;
        String rest = below < 20 ? UNITS[below] : TENS[below / 10] + (below % 10 == 0 ? "" : "-" + UNITS[below % 10]);
        return hundred.isEmpty() ? rest : below == 0 ? hundred : hundred + " and " + rest;
    }

    @Property
    void readsEveryNumberInWords(@ForAll @LongRange(min = 2, max = 999_999_999_999_999L) long number) {
        isValue(spelled(number), BigDecimal.valueOf(number));
    }

    @Property
    void readsEverySmallNumberInWords(@ForAll @LongRange(min = 2, max = 20_000) long number) {
        isValue(spelled(number), BigDecimal.valueOf(number));
    }

    @Property
    void readsEveryGroupingOfDigits(
            @ForAll @LongRange(min = 10_000, max = 999_999_999_999_999L) long number,
            @ForAll("separators") String separator) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, separator);
        }
        boolean oneDecimalPoint = separator.equals(".") && digits.indexOf(".") == digits.lastIndexOf(".");
        if (!oneDecimalPoint) {
            isValue(digits.toString(), BigDecimal.valueOf(number));
        }
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", ",", " ", "\u00A0", "\u202F", ".", "'");
    }

    @Property
    void readsIndianGrouping(@ForAll @LongRange(min = 100_000, max = 999_999_999L) long number) {
        String digits = Long.toString(number);
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = grouped.length() - 3; i > 0; i -= i == digits.length() - 3 ? 2 : 2) {
            grouped.insert(i, ',');
        }
        isValue(grouped.toString(), BigDecimal.valueOf(number));
    }

    @Property
    void readsDecimalsWithScales(
            @ForAll @LongRange(min = 1, max = 999) long whole, @ForAll @LongRange(min = 1, max = 9) long tenth) {
        BigDecimal value = new BigDecimal(whole + "." + tenth);
        isValue(value + " million", value.movePointRight(6));
        isValue(value + "bn", value.movePointRight(9));
        isValue(value + " crore", value.movePointRight(7));
    }

    @Property
    void neverFailsAndNeverOverlaps(@ForAll @StringLength(max = 200) String noise, @ForAll("shards") String shards) {
        for (String text : List.of(noise, shards)) {
            int end = 0;
            for (Mention mention : figures(text)) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(mention.text()).isEqualTo(mention.span().slice(text));
                end = mention.span().end();
            }
        }
    }

    @Provide
    Arbitrary<String> shards() {
        return Arbitraries.of(
                        "$", "US$", "Rs", "€", "-", "−", "+", "/", "^", "x10", "×10", "e", "e5", "(", ")", "[", "]",
                        ".", ",", ":", "%", "per", "cent", "a", "an", "half", "third", "thirds", "quarter", "and", "or",
                        "to", "of", "in", "by", "from", "between", "rose", "fell", "up", "down", "more", "than", "one",
                        "two", "hundred", "million", "dozens", "tens", "twice", "first", "21st", "0", "1", "7", "12",
                        "300", "1,234", "2.5", "½", "2019", "km", "kg", "m", "°", "C.", "sq", "feet", "inches",
                        "dollars", "cents", "pounds", "old", "year", "aged", "people", "S&P", "May")
                .list()
                .ofMaxSize(14)
                .flatMap(words -> Arbitraries.of("", " ").map(space -> String.join(space, words)));
    }

    @Example
    void takesTimeInProportionToFloodsOfDigits() {
        for (String shard : List.of(
                "7",
                "7 ",
                "777 ",
                "7-",
                "7.7",
                "1,234",
                "$",
                "$7 ",
                "7 to ",
                "one ",
                "a ",
                "of ",
                "- ",
                "½",
                "million ",
                "7 million ",
                "hundreds of ",
                "hundred ",
                "rose 7 to ",
                "the price of ",
                "7 and ",
                "$7 a share, ")) {
            long small = time(shard, 5_000);
            long large = time(shard, 20_000);
            assertThat(large).as("'%s'", shard).isLessThan(16 * small + 3_000_000_000L);
        }
    }

    private static long time(String shard, int times) {
        String text = shard.repeat(times);
        long began = System.nanoTime();
        figures(text);
        return System.nanoTime() - began;
    }
}
