package io.factbox.kit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void everyTypeOfValueIsRead() {
        assertThat(Json.object(" {\"a\": [1, -2.50e3, \"x\", true, false, {}], \"b\" : {\"c\":[]}} "))
                .isEqualTo(Map.of(
                        "a",
                        List.of(new BigDecimal("1"), new BigDecimal("-2.50e3"), "x", true, false, Map.of()),
                        "b",
                        Map.of("c", List.of())));
    }

    @Test
    void escapesAreTheCharactersThemselves() {
        assertThat(Json.object("{\"a\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\"}"))
                .containsEntry("a", "\"\\/\b\f\n\r\té\ud83d");
    }

    @Test
    void nullIsAnAbsentKey() {
        assertThat(Json.object("{\"a\": null, \"b\": 1}")).containsOnlyKeys("b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1} x",
                "{\"a\":[1,]}",
                "{\"a\":tru}",
                "{\"a\":1.2.3}",
                "{\"a\":\"\\q\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"x",
                "{a:1}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":[null]}"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.object(text));
    }

    @Test
    void theColumnIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.object("{\"a\" 1}"))
                .withMessage("expected ':' at column 6, found '1'");
    }

    @Test
    void bracketsWithoutEndAreRefusedBeforeTheStackIs() {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.object("{\"a\":" + "[".repeat(100_000)));
    }
}
