package com.example.factbox.mergers;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.extractors.figures.FigureExtractorProvider;
import io.factbox.extractors.organizations.OrganizationExtractorProvider;
import io.factbox.kit.spec.Notation;
import io.factbox.kit.spec.SpecFile;
import io.factbox.kit.tck.ExtractorContract;
import io.factbox.spi.ExtractorProvider;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergersTest extends ExtractorContract {
    @Override
    protected ExtractorProvider provider() {
        return new MergersProvider();
    }

    @Override
    protected List<ExtractorProvider> upstream() {
        return List.of(new OrganizationExtractorProvider(), new FigureExtractorProvider());
    }

    @Override
    protected List<Article> articlesWithMentions() {
        return List.of(Article.of("Umbrella Corp. bought Acme Ltd. for $5 million on Monday."));
    }

    @Test
    void findsWhatTheSpecFileSays() {
        Factbox.Builder builder = Factbox.builder().discover(false).with(new MergersProvider());
        upstream().forEach(builder::with);
        SpecFile spec = SpecFile.resource(MergersTest.class, "mergers.spec");
        assertThat(spec.check(builder.build(), Notation.standard().only(Merger.KIND)))
                .isEmpty();
    }

    @Test
    void isNotRunWhereNobodyFindsOrganizations() {
        Factbox factbox =
                Factbox.builder().discover(false).with(new MergersProvider()).build();
        assertThat(factbox.extract("Umbrella Corp. bought Acme Ltd.").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("organization"));
    }
}
