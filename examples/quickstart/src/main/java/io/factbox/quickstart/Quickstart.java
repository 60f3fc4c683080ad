package io.factbox.quickstart;

import io.factbox.Factbox;
import io.factbox.facts.ArticleFacts;
import io.factbox.output.FactsWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The smallest application: the facts of the article beside it, first by hand, then as a fact box. */
public final class Quickstart {
    private Quickstart() {}

    /** Prints them. */
    public static void main(String[] args) throws IOException {
        Factbox factbox = Factbox.create();
        ArticleFacts facts = factbox.extract(article());
        facts.figures().forEach(figure -> System.out.println(figure.text() + " -> " + figure.figure()));
        facts.sources().forEach(source -> System.out.println(source.text() + " -> " + source.style()));
        System.out.println(FactsWriter.text().toString(facts));
    }

    /** An invented article. */
    private static String article() throws IOException {
        try (InputStream in = Quickstart.class.getResourceAsStream("/article.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
