package io.factbox.output;

import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.PublicationDate;
import io.factbox.entity.Entity;
import io.factbox.entity.EntityType;
import io.factbox.facts.ArticleFacts;
import io.factbox.mention.SourceAttribution;
import io.factbox.text.Span;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** A schema.org NewsArticle: metadata, the organizations and persons it mentions, and its quotations with their speakers. */
final class JsonLdWriter implements FactsWriter {
    @Override
    public void write(ArticleFacts facts, Appendable out) throws IOException {
        JsonOut json = new JsonOut(out, false);
        Article article = facts.article();
        ArticleMetadata metadata = article.metadata();
        json.open('{').key("@context").value("https://schema.org").key("@type").value("NewsArticle");
        put(json, "identifier", article.id());
        put(json, "url", metadata.url());
        put(json, "headline", metadata.headline());
        put(json, "alternativeHeadline", metadata.deck());
        put(json, "datePublished", metadata.published().map(PublicationDate::toString));
        put(json, "dateModified", metadata.modified().map(PublicationDate::toString));
        put(json, "inLanguage", metadata.language().map(Locale::toLanguageTag));
        put(json, "articleSection", metadata.section());
        put(json, "dateline", metadata.dateline().map(dateline -> dateline.place()));
        if (!metadata.tags().isEmpty()) {
            json.key("keywords").value(String.join(", ", metadata.tags()));
        }
        if (!metadata.bylines().isEmpty()) {
            json.key("author").open('[');
            for (String name : metadata.bylines()) {
                thing(json, "Person", name);
            }
            json.close(']');
        }
        if (metadata.publisher().isPresent()) {
            thing(json.key("publisher"), "Organization", metadata.publisher().get());
        }
        json.key("articleBody").value(article.text());
        json.key("mentions").open('[');
        for (Entity entity : facts.entities()) {
            if (entity.type().equals(EntityType.ORGANIZATION) || entity.type().equals(EntityType.PERSON)) {
                thing(json, entity.type().equals(EntityType.PERSON) ? "Person" : "Organization", entity.name());
            }
        }
        json.close(']').key("hasPart").open('[');
        for (SourceAttribution source : facts.sources()) {
            quotation(json, source, article.text());
        }
        json.close(']').close('}');
    }

    private static void quotation(JsonOut json, SourceAttribution source, String text) throws IOException {
        StringBuilder said = new StringBuilder();
        for (Span span : source.content()) {
            said.append(said.isEmpty() ? "" : " … ").append(Shown.line(span.slice(text)));
        }
        json.open('{').key("@type").value("Quotation").key("text").value(said.toString());
        String type = source.type() == SourceAttribution.Type.PERSON ? "Person" : "Organization";
        thing(json.key("spokenByCharacter"), type, Shown.line(source.name()));
        json.close('}');
    }

    private static void thing(JsonOut json, String type, String name) throws IOException {
        json.open('{').key("@type").value(type).key("name").value(name).close('}');
    }

    private static void put(JsonOut json, String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.key(key).value(value.get());
        }
    }
}
