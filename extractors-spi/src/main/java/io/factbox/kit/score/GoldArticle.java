package io.factbox.kit.score;

import io.factbox.article.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article with everything that should be found in it.
 *
 * @param id its name
 * @param text its text
 * @param published its publication date, where stated
 * @param mentions what should be found
 */
public record GoldArticle(String id, String text, Optional<LocalDate> published, List<GoldMention> mentions) {
    /** Copies the list. */
    public GoldArticle {
        mentions = List.copyOf(mentions);
    }

    /** The article without what should be found. */
    public Article article() {
        Article article = published.map(date -> Article.of(text, date)).orElseGet(() -> Article.of(text));
        return article.toBuilder().id(id).build();
    }
}
