package io.factbox.benchmarks;

import io.factbox.quickstart.Quickstart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** As much text as one likes: the sample article over and over, each time with other names, numbers and months. */
public final class Corpus {
    private static final List<Map.Entry<String, List<String>>> NAMES = List.of(
            Map.entry(
                    "Nordvik",
                    List.of("Nordvik", "Asterion", "Bellweather", "Coriander", "Dunmore", "Elmhurst", "Farrow")),
            Map.entry("Kestrel", List.of("Kestrel", "Lindgren", "Marlowe", "Novato", "Orsted-Hale")),
            Map.entry("Solheim", List.of("Solheim", "Petrov", "Quintana", "Rasmussen", "Sato", "Tremblay")),
            Map.entry("Brouwer", List.of("Brouwer", "Ueda", "Vasquez", "Whitfield", "Xu", "Yilmaz", "Zeman", "Abara")),
            Map.entry("October", List.of("October", "June", "May", "February")));

    private final String sample;

    private Corpus(String sample) {
        this.sample = sample;
    }

    /** The corpus of the sample article. */
    public static Corpus load() {
        try (InputStream in = Quickstart.class.getResourceAsStream("/article.txt")) {
            return new Corpus(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole articles of about so many characters together, at least one. */
    public List<String> articles(int characters) {
        List<String> articles = new ArrayList<>();
        int length = 0;
        while (articles.isEmpty() || length + sample.length() / 2 < characters) {
            String article = article(articles.size());
            articles.add(article);
            length += article.length();
        }
        return articles;
    }

    /** One article of about so many characters. */
    public String longArticle(int characters) {
        return String.join("\n\n", articles(characters));
    }

    /** The article with this number; 0 is the sample as it is. */
    public String article(int number) {
        String text = sample;
        for (Map.Entry<String, List<String>> name : NAMES) {
            List<String> choices = name.getValue();
            text = text.replace(name.getKey(), choices.get(number % choices.size()));
        }
        return number == 0 ? text : otherNumbers(text, number);
    }

    /** Every number of one to three digits becomes another one as long; years stay, or dates would leave the calendar. */
    private static String otherNumbers(String text, int number) {
        StringBuilder out = new StringBuilder(text);
        int start = 0;
        while (start < out.length()) {
            int end = start;
            while (end < out.length() && isDigit(out.charAt(end))) {
                end++;
            }
            if (end > start && end - start < 4) {
                char first = out.charAt(start);
                out.setCharAt(start, (char) ('1' + (first - '0' + number) % 2));
            }
            start = Math.max(end, start + 1);
        }
        return out.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
