package io.factbox.readers.html;

import io.factbox.text.BlockKind;
import java.util.List;
import java.util.Optional;

/**
 * The runs of a page that are its article, and where they stand.
 *
 * @param outline the page
 * @param story where the story is
 * @param parts the article's blocks, in page order
 */
record MainText(PageOutline outline, StoryFinder story, List<Part> parts) {
    /** One block of the article. */
    record Part(int run, BlockKind kind) {}

    static MainText of(PageOutline outline, PageHead head, Headline headline, List<String> writers) {
        StoryFinder story = new StoryFinder(outline, headline);
        String description = head.meta("og:description", "description").orElse("");
        StatedBody stated = StatedBody.of(head.jsonLd()
                .ofArticle("articleBody")
                .flatMap(head.jsonLd()::text)
                .orElse(""));
        return new MainText(
                outline, story, new StoryBlocks(outline, story, headline, description, writers).choose(stated));
    }

    /** The article's first run; that of its container if it has none. */
    int firstRun() {
        return parts.isEmpty()
                ? outline.firstRun(story.container())
                : parts.get(0).run();
    }

    /** The line below the title, where the article has one. */
    Optional<String> deck() {
        return parts.stream()
                .filter(part -> part.kind() == BlockKind.DECK)
                .findFirst()
                .map(part -> outline.runText(part.run()));
    }
}
