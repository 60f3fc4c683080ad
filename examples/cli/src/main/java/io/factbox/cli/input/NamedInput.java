package io.factbox.cli.input;

import io.factbox.article.ArticleInput;

/**
 * One input with the words to name it in a message.
 *
 * @param where {@code news/page.html}, {@code articles.jsonl, line 7}
 * @param input what a reader reads; its name, where it has one, becomes the article's id
 */
public record NamedInput(String where, ArticleInput input) {}
