package com.example.factbox.isodates;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.kit.spec.Notation;
import io.factbox.kit.spec.SpecFile;
import io.factbox.kit.tck.ExtractorContract;
import io.factbox.mention.DateMention;
import io.factbox.spi.ExtractorProvider;
import java.util.List;
import org.junit.jupiter.api.Test;

class IsoDatesTest extends ExtractorContract {
    @Override
    protected ExtractorProvider provider() {
        return new IsoDatesProvider();
    }

    @Override
    protected List<Article> articlesWithMentions() {
        return List.of(Article.of("Built on 2024-03-15 from the sources of 2024-03-14."));
    }

    /** With the default extractors on the path, found by ServiceLoader; this one takes the place of the one for dates. */
    @Test
    void replacesTheDefault() {
        Factbox factbox = Factbox.builder().without("factbox.dates").build();
        assertThat(factbox.extract("The build of 2024-03-15 came last Friday.").dates())
                .extracting(DateMention::text, date -> date.provenance().extractor())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2024-03-15", "example.iso-dates"));
    }

    @Test
    void findsWhatTheSpecFileSays() {
        Factbox factbox =
                Factbox.builder().discover(false).with(new IsoDatesProvider()).build();
        SpecFile spec = SpecFile.resource(IsoDatesTest.class, "iso-dates.spec");
        assertThat(spec.check(factbox, Notation.standard())).isEmpty();
    }
}
