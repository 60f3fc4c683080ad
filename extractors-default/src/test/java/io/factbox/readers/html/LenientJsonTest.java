package io.factbox.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class LenientJsonTest {
    @Test
    void reads_values_of_every_kind() {
        assertThat(LenientJson.values("{\"a\":\"x\\u0041\\n\",\"b\":[1,true,null],\"c\":{}}"))
                .containsExactly(Map.of("a", "xA\n", "b", List.of("1", "true", ""), "c", Map.of()));
    }

    @Test
    void raw_line_breaks_trailing_commas_and_comments_around_do_no_harm() {
        assertThat(LenientJson.values("<!-- {\"a\":\"x\ny\",\"b\":[1,],}; -->"))
                .containsExactly(Map.of("a", "x\ny", "b", List.of("1")));
    }

    @Test
    void what_was_read_before_a_break_stands() {
        assertThat(LenientJson.values("{\"headline\":\"Harbour\",\"author\":[{\"name\":\"Jo"))
                .containsExactly(Map.of("headline", "Harbour", "author", List.of(Map.of("name", "Jo"))));
    }

    @Property
    void no_text_makes_it_throw_or_hang(
            @ForAll @Chars({'{', '}', '[', ']', '"', ':', ',', '\\', 'u', 'a', ' '}) String json) {
        assertThat(LenientJson.values(json)).isNotNull();
    }
}
