package io.factbox.extractors.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.article.Credit;
import io.factbox.facts.SkippedFact;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationExtractorTest {
    private static final Factbox FACTBOX = Factbox.builder()
            .discover(false)
            .with(new OrganizationExtractorProvider())
            .build();

    private static List<String> organizations(Article article) {
        return FACTBOX.extract(article).mentions().stream()
                .filter(OrganizationMention.class::isInstance)
                .map(mention -> mention.text())
                .toList();
    }

    private static PersonMention person(String text) {
        return FACTBOX.extract(text).mentions().stream()
                .filter(PersonMention.class::isInstance)
                .map(PersonMention.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsTheOutletInAllItsSpellingsInFurnitureToo() {
        String text = "Rain fell all day.\n\n© 2024 QuayNotes.com All rights reserved\n\nQUAYNOTES";
        Article article = Article.builder(text)
                .blocks(List.of(
                        new Block(BlockKind.PARAGRAPH, new Span(0, 18)),
                        new Block(BlockKind.CREDIT, new Span(20, 60)),
                        new Block(BlockKind.FURNITURE, new Span(62, 71))))
                .credits(List.of(
                        new Credit(Credit.Role.COPYRIGHT, new Span(20, 60), text.substring(20, 60), "QuayNotes.com")))
                .build();
        assertThat(organizations(article)).containsExactly("QuayNotes.com", "QUAYNOTES");
    }

    @Test
    void takesNoOrganizationFromFurniture() {
        Article article = Article.builder("Microsoft, Google, Siemens AG")
                .blocks(List.of(new Block(BlockKind.FURNITURE, new Span(0, 29))))
                .build();
        assertThat(organizations(article)).isEmpty();
    }

    @Test
    void saysWhyAnAcronymIsNoOrganization() {
        assertThat(FACTBOX.extract("The Office of the GDP said the GDP grew.").skipped())
                .extracting(SkippedFact::why)
                .allMatch(why -> !why.isBlank());
    }

    @Test
    void knowsTheOfficeBeforeAName() {
        PersonMention person = person("Microsoft CEO Satya Nadella spoke in Delhi.");
        assertThat(person.role()).contains("CEO");
        assertThat(person.affiliation()).contains("Microsoft");
    }

    @Test
    void knowsTheOfficeAfterAName() {
        PersonMention person = person("Anna Keller, chief economist at Commerzbank, disagreed.");
        assertThat(person.role()).contains("chief economist");
        assertThat(person.affiliation()).contains("Commerzbank");
    }

    @Test
    void doesWithoutTheGazetteer() {
        Factbox without = Factbox.builder()
                .discover(false)
                .with(new OrganizationExtractorProvider())
                .set("factbox.organizations", "gazetteer", "false")
                .build();
        assertThat(without.extract("The Ministry of Finance said so.").mentions())
                .extracting(mention -> mention.text())
                .containsExactly("Ministry of Finance");
    }
}
