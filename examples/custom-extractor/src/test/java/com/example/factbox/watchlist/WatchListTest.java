package com.example.factbox.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.factbox.Factbox;
import io.factbox.FactboxException;
import io.factbox.article.Article;
import io.factbox.kit.spec.Notation;
import io.factbox.kit.spec.SpecFile;
import io.factbox.kit.tck.ExtractorContract;
import io.factbox.spi.ExtractorProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchListTest extends ExtractorContract {
    @Override
    protected ExtractorProvider provider() {
        return new WatchListProvider();
    }

    @Override
    protected List<Article> articlesWithMentions() {
        return List.of(Article.of("Umbrella Corp sued Acme Rockets. Doe, Roe & Partners advised."));
    }

    private static Factbox.Builder watching() {
        return Factbox.builder().discover(false).with(new WatchListProvider());
    }

    @Test
    void findsWhatTheSpecFileSays() {
        SpecFile spec = SpecFile.resource(WatchListTest.class, "watch-list.spec");
        assertThat(spec.check(watching().build(), Notation.standard())).isEmpty();
    }

    @Test
    void readsAListOfTheUsersOwn(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("mine.csv"), "name,list\nInitech,clients\n");
        Factbox factbox =
                watching().set("example.watch-list", "file", list.toString()).build();
        assertThat(factbox.extract("Initech met Umbrella Corp.").mentions(WatchedName.KIND))
                .extracting(WatchedName::list)
                .containsExactly("clients");
    }

    @Test
    void aListThatIsNotThereIsAProblemThatNamesIt() {
        assertThatExceptionOfType(FactboxException.class)
                .isThrownBy(() -> watching()
                        .set("example.watch-list", "file", "nowhere.csv")
                        .onFailure(Factbox.FailurePolicy.THROW)
                        .build())
                .withMessageContaining("nowhere.csv");
    }
}
