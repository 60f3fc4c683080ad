package io.factbox.readers.html;

import io.factbox.article.Reading;
import java.util.ArrayList;
import java.util.List;

/** How sure the reader is of what it read, and what a user should know about the page. */
final class Verdict {
    private static final int TEASER = 1_500;
    private static final int SHORT = 300;
    private static final int FEWEST_LINKED_HEADINGS = 8;
    private static final int PROSE_A_HEADING = 100;

    private final PageOutline outline;
    private final PageHead head;
    private final MainText main;

    private Verdict(PageHead head, MainText main) {
        outline = main.outline();
        this.head = head;
        this.main = main;
    }

    /**
     * The verdict on a page.
     *
     * @param length the length of the text that was read
     * @param notes what the decoder had to say
     */
    static Reading of(String reader, PageHead head, MainText main, int length, List<String> notes) {
        Verdict verdict = new Verdict(head, main);
        List<String> all = new ArrayList<>(notes);
        double confidence = verdict.confidence(length);
        if (length == 0) {
            all.add("no article: the page has no running text, or a script writes it");
            confidence = 0;
        } else if (verdict.isIndex()) {
            all.add("index page: it lists articles and is none");
            confidence = Math.min(confidence, 0.2);
        } else if (verdict.isTeaser(length)) {
            all.add("teaser: the page keeps the rest for subscribers");
            confidence = Math.min(confidence, 0.5);
        }
        return new Reading(reader, confidence, all);
    }

    private double confidence(int length) {
        StoryFinder story = main.story();
        boolean named = outline.has(story.container(), Role.BODY) || outline.kind(story.container()) == TagKind.ARTICLE;
        boolean most = story.clean(story.container()) * 10 > story.total() * 7;
        double confidence = 0.6 + (named ? 0.15 : 0) + (isDeclared() ? 0.1 : 0) + (most ? 0.1 : -0.1);
        double sure = length < SHORT ? confidence - 0.3 : confidence;
        return Math.round(sure * 100) / 100.0;
    }

    /** Whether the page says that it is an article. */
    private boolean isDeclared() {
        return !head.jsonLd().articles().isEmpty()
                || head.meta("og:type").filter("article"::equalsIgnoreCase).isPresent();
    }

    /** Whether the page is mostly headings that link to articles. */
    private boolean isIndex() {
        if (isDeclared()) {
            return false;
        }
        int linked = 0;
        for (int e = 0; e < outline.elements(); e++) {
            boolean heading = outline.kind(e) == TagKind.HEADING || outline.kind(e) == TagKind.TITLE;
            int run = outline.firstRun(e);
            if (heading && outline.endRun(e) == run + 1 && outline.runLinks(run) * 2 > outline.runLength(run)) {
                linked++;
            }
        }
        return linked >= FEWEST_LINKED_HEADINGS
                && main.story().clean(main.story().container()) < linked * PROSE_A_HEADING;
    }

    private boolean isTeaser(int length) {
        if (length > TEASER) {
            return false;
        }
        boolean stated = head.jsonLd()
                .ofArticle("isAccessibleForFree")
                .filter(value -> String.valueOf(value).equalsIgnoreCase("false"))
                .isPresent();
        return stated || hasWall();
    }

    private boolean hasWall() {
        for (int e = 0; e < outline.elements(); e++) {
            if (outline.has(e, Role.PAYWALL)
                    && !outline.has(e, Role.HIDDEN)
                    && outline.firstRun(e) < outline.endRun(e)) {
                return true;
            }
        }
        return false;
    }
}
