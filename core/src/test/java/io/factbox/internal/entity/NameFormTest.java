package io.factbox.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NameFormTest {
    @Test
    void takesLegalFormAndGroupOffTheEnd() {
        NameForm form = NameForm.of("The Alda Group Holding Ltd.");
        assertThat(form.core()).containsExactly("alda");
        assertThat(form.tail()).containsExactly("group", "holdings");
    }

    @Test
    void leavesANameThatIsAllTail() {
        assertThat(NameForm.of("Holdings Ltd").core()).containsExactly("holdings");
    }

    @Test
    void readsAHostNameWithoutItsEnding() {
        assertThat(NameForm.of("QuayNotes.com").compact())
                .isEqualTo(NameForm.of("The QUAY Notes").compact().substring(3));
    }

    @Test
    void takesInitialsOfCapitalisedWords() {
        assertThat(NameForm.of("The Bureau of Public Works").initials()).isEqualTo("BPW");
    }

    @Property(tries = 500)
    void neverThrows(@ForAll @StringLength(max = 30) String name) {
        NameForm form = NameForm.of(name);
        assertThat(form.compact()).doesNotContain(" ");
        assertThat(form.mayShortenTo(form.initials())).isIn(true, false);
    }
}
