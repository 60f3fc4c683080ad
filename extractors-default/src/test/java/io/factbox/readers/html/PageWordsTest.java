package io.factbox.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTest {
    private final PageWords words = new PageWords();

    @ParameterizedTest
    @CsvSource({
        "relatedPosts, RELATED",
        "related-posts, RELATED",
        "RELATED_POSTS__list, RELATED",
        "article-body, BODY",
        "c1 articleBody x, BODY",
        "col-md-8 comments-area, COMMENTS",
        "hidden, HIDDEN",
        "site-footer, NAVIGATION",
        "entry-title, HEADLINE"
    })
    void names_are_read_as_words(String name, Role role) {
        assertThat(role.in(words.roles(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "has-sidebar",
                "elementor-hidden-phone",
                "hidden md:block",
                "w-node-b5343ad4-d1b4",
                "border-secondary-700",
                "no-comments",
                ""
            })
    void what_only_sounds_like_furniture_is_none(String name) {
        assertThat(words.roles(name) & Role.DISCARD).isZero();
    }
}
