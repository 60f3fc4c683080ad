package io.factbox.cli;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.article.PublicationDate;
import io.factbox.cli.input.InputException;
import io.factbox.cli.input.NamedInput;
import io.factbox.cli.input.Reasons;
import io.factbox.cli.input.StatedDate;
import io.factbox.cli.output.FactsOutput;
import java.io.IOException;
import java.util.Optional;

/**
 * From one input to its fact box as it is written.
 *
 * @param factbox reads and extracts
 * @param anchor the publication date of articles that state none
 * @param maxCharacters the longest article that is taken
 */
record Extraction(Factbox factbox, Optional<PublicationDate> anchor, int maxCharacters) {
    /**
     * The fact box of one input.
     *
     * @param position the id of an article that has none, counted from 1
     * @throws InputException if the input cannot be read, whatever the reason
     */
    String render(NamedInput input, long position, FactsOutput output) throws InputException {
        try {
            if (input.input().text().isPresent()) {
                check(input.input().text().get().length(), input);
            }
            Article article = completed(factbox.read(input.input()), position);
            check(article.text().length(), input);
            return output.render(factbox.extract(article));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new InputException(
                    input.where(), withoutName(Reasons.of(e), input.input().toString()));
        }
    }

    private void check(int length, NamedInput input) throws InputException {
        if (length > maxCharacters) {
            throw new InputException(
                    input.where(),
                    "the article has " + length + " characters, the limit is " + maxCharacters
                            + ": raise it with --max-characters, or split the input");
        }
    }

    private Article completed(Article article, long position) {
        Article.Builder builder = article.toBuilder();
        if (article.id().isEmpty()) {
            builder.id(Long.toString(position));
        }
        if (anchor.isPresent() && article.metadata().published().isEmpty()) {
            builder.metadata(article.metadata().toBuilder()
                    .published(anchor.get(), StatedDate.GIVEN)
                    .build());
        }
        return builder.build();
    }

    /** A reader may name the input too, in its own way. */
    private static String withoutName(String message, String name) {
        String rest = message.startsWith(name) ? message.substring(name.length()) : message;
        return rest.startsWith(": ") ? rest.substring(2) : rest.strip();
    }
}
