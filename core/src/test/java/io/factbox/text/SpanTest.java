package io.factbox.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void offsetsAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessageContaining("3..2");
    }

    @Test
    void itsEndIsOutside() {
        Span span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.slice("abcdef")).isEqualTo("cde");
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 3).overlaps(new Span(2, 5))).isTrue();
        assertThat(new Span(0, 9).overlaps(new Span(2, 5))).isTrue();
    }

    @Test
    void aSpanContainsItself() {
        assertThat(new Span(1, 4).contains(new Span(1, 4))).isTrue();
        assertThat(new Span(1, 4).contains(new Span(1, 5))).isFalse();
    }

    @Test
    void aCoverHoldsBoth() {
        assertThat(new Span(1, 4).cover(new Span(7, 9))).isEqualTo(new Span(1, 9));
    }

    @Test
    void slicingPastTheTextFails() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new Span(1, 4).slice("ab"));
    }

    @Test
    void textOrderIsByStartTheLongerFirst() {
        List<Span> sorted = Stream.of(new Span(3, 4), new Span(0, 2), new Span(0, 5))
                .sorted()
                .toList();
        assertThat(sorted).containsExactly(new Span(0, 5), new Span(0, 2), new Span(3, 4));
    }
}
