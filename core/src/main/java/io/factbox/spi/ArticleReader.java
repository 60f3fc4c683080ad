package io.factbox.spi;

import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import java.io.IOException;

/**
 * Turns bytes into an article. Found like an extractor: name the class in
 * {@code META-INF/services/io.factbox.spi.ArticleReader} and, in a module, under {@code provides}. Used by many threads at once.
 *
 * <p>A reader of plain text keeps the text as it is, character for character.
 */
public interface ArticleReader {
    /** What it is called and what it reads; equal on every call. */
    ReaderDescriptor descriptor();

    /**
     * How well the reader suits an input, from a look at its declared type, its name and its first bytes: 0 not at all, 0.1 as a
     * last resort, 0.5 by a fair guess, 1 it is made for this. The reader that suits best reads it; ties go by id.
     */
    double suits(ArticleInput input);

    /**
     * Reads the article. What the input says is {@linkplain ArticleInput#known known} goes before what is found.
     *
     * @throws IOException if the input is not what it seems or is broken: the message says what was found and what to do
     */
    Article read(ArticleInput input) throws IOException;
}
