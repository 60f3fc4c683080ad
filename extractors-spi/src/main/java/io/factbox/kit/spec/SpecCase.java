package io.factbox.kit.spec;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.facts.ArticleFacts;
import io.factbox.mention.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One case of a spec file: a text with every mention that is to be found in it.
 *
 * @param where the file and the line: {@code weekdays.spec:12}
 * @param text the text without its marks
 * @param published the publication date in force
 * @param expected the mentions in text order
 */
public record SpecCase(String where, String text, Optional<LocalDate> published, List<ExpectedMention> expected) {
    private static final Comparator<ExpectedMention> TEXT_ORDER =
            Comparator.comparing(ExpectedMention::span).thenComparing(ExpectedMention::value);

    /** Copies the list. */
    public SpecCase {
        expected = expected.stream().sorted(TEXT_ORDER).toList();
    }

    /** The case as an article. */
    public Article article() {
        return published.map(date -> Article.of(text, date)).orElseGet(() -> Article.of(text));
    }

    /**
     * Extracts the text and compares.
     *
     * @return what differs, for people: expectation and finding, both in the file's own form; empty if nothing does
     */
    public Optional<String> check(Factbox factbox, Notation notation) {
        ArticleFacts facts = factbox.extract(article());
        List<ExpectedMention> found = new ArrayList<>();
        for (Mention mention : facts.mentions()) {
            notation.write(mention, facts.article())
                    .ifPresent(value -> found.add(new ExpectedMention(mention.span(), value)));
        }
        found.sort(TEXT_ORDER);
        // Two rules may find the same: that is one mention to a reader of the file.
        return new HashSet<>(found).equals(new HashSet<>(expected))
                ? Optional.empty()
                : Optional.of(where + "\n  expected: " + SpecText.write(text, expected) + "\n  found:    "
                        + SpecText.write(text, found.stream().distinct().toList()));
    }

    /** The case as its file writes it. */
    @Override
    public String toString() {
        return SpecText.write(text, expected);
    }
}
