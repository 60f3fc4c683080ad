package io.factbox.kit.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.factbox.kit.tagger.AnnotatedText.Name;
import org.junit.jupiter.api.Test;

class AnnotatedTextTest {
    @Test
    void readsNamesInBrackets() {
        AnnotatedText text =
                AnnotatedText.inline("# topic: ports\n[Ana Diaz = PER] left [Port Board = ORG] in [Sule = LOC].");
        assertThat(text.text()).isEqualTo("Ana Diaz left Port Board in Sule.");
        assertThat(text.names())
                .containsExactly(
                        new Name(NameLabels.PERSON, 0, 8),
                        new Name(NameLabels.ORGANIZATION, 14, 24),
                        new Name(NameLabels.PLACE, 28, 32));
    }

    @Test
    void keepsBracketsThatMarkNothing() {
        assertThat(AnnotatedText.inline("a [sic] b [x = y] c").text()).isEqualTo("a [sic] b [x = y] c");
    }

    @Test
    void readsJsonLines() {
        AnnotatedText text = new AnnotatedJson(
                        "{\"id\": \"a\", \"text\": \"\\u00c9cole \\\"X\\\"\\n\", \"orgs\": [[0, 5]], \"persons\": [], \"locations\": [[7, 8]]}")
                .read();
        assertThat(text.text()).isEqualTo("École \"X\"\n");
        assertThat(text.names())
                .containsExactly(new Name(NameLabels.ORGANIZATION, 0, 5), new Name(NameLabels.PLACE, 7, 8));
    }

    @Test
    void saysWhereJsonIsBroken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnnotatedJson("{\"text\" \"x\"}").read())
                .withMessageContaining("expected :");
    }
}
