package io.factbox.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.article.PublicationDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-11-18T08:57:40+01:00 | 2019-11-18T08:57:40+01:00",
                "2019-11-18T08:57Z | 2019-11-18T08:57Z",
                "2019-11-18 08:57:00 -0500 | 2019-11-18T08:57",
                "2019-11-18T08:57:00.123-0500 | 2019-11-18T08:57-05:00",
                "20191118 | 2019-11-18",
                "2019/11/18 | 2019-11-18",
                "18.11.2019 | 2019-11-18",
                "8.5.12 | 2012-05-08",
                "4. 2. 2022 | 2022-02-04",
                "Posted on Nov. 18th, 2019 | 2019-11-18",
                "Monday, November 18, 2019 at 5 pm | 2019-11-18",
                "18 de noviembre de 2019 | 2019-11-18",
                "le 1er mars 2020 | 2020-03-01",
                "18. März 2023 | 2023-03-18",
                "12 czerwca 2021 | 2021-06-12",
                "5 марта 2021 | 2021-03-05",
                "2019年11月18日 | 2019-11-18",
                "2019년 11월 18일 | 2019-11-18",
                "3/4/2019 | 2019-03-04",
                "31/4/2019 then 13/4/2019 | 2019-04-13"
            })
    void reads_dates_as_pages_write_them(String text, String date) {
        assertThat(DateText.first(text, true).map(PublicationDate::toString)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "November 18",
                "18.11.",
                "version 2.0.1",
                "call 555-1234-5678",
                "in 2019",
                "30 February 2019",
                "1234567890"
            })
    void a_date_without_a_year_or_that_is_none_is_none(String text) {
        assertThat(DateText.first(text, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, 2019-03-04", "false, 2019-04-03"})
    void day_and_month_stand_in_the_order_of_the_site(boolean monthFirst, String date) {
        assertThat(DateText.first("3/4/2019", monthFirst).map(PublicationDate::toString))
                .contains(date);
    }

    @Property
    void no_text_makes_it_throw(@ForAll String text, @ForAll boolean monthFirst) {
        assertThat(DateText.first(text, monthFirst)).isNotNull();
    }
}
