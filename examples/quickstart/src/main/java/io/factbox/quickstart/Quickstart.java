package io.factbox.quickstart;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.facts.ArticleFacts;
import io.factbox.output.FactsWriter;
import java.time.LocalDate;

/** The smallest application. */
public final class Quickstart {
    private Quickstart() {}

    /** Prints the facts of two sentences. */
    public static void main(String[] args) {
        Factbox factbox = Factbox.create();
        Article article = Article.of(
                "Revenue at Siemens Energy rose 12% to 9.1 billion euros, finance chief Maria Ferraro said on Tuesday.",
                LocalDate.of(2025, 5, 8));
        ArticleFacts facts = factbox.extract(article);
        System.out.println(FactsWriter.json().toString(facts));
    }
}
