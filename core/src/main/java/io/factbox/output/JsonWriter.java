package io.factbox.output;

import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.Credit;
import io.factbox.article.PublicationDate;
import io.factbox.article.Reading;
import io.factbox.entity.Entity;
import io.factbox.facts.ArticleFacts;
import io.factbox.facts.ExtractionProblem;
import io.factbox.facts.SkippedFact;
import io.factbox.mention.CustomMention;
import io.factbox.mention.DateMention;
import io.factbox.mention.DateRange;
import io.factbox.mention.Figure;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.mention.SourceAttribution;
import io.factbox.mention.Timex;
import io.factbox.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The JSON contract, version 1: an absent key means "not stated". */
final class JsonWriter implements FactsWriter {
    private final boolean withText;
    private final boolean indented;

    JsonWriter(boolean withText, boolean indented) {
        this.withText = withText;
        this.indented = indented;
    }

    @Override
    public void write(ArticleFacts facts, Appendable out) throws IOException {
        new Page(facts, new JsonOut(out, indented)).write();
    }

    /** One article being written. */
    private final class Page {
        private final ArticleFacts facts;
        private final String text;
        private final JsonOut json;
        private final Map<Mention, Integer> index = new IdentityHashMap<>();
        private final Map<Span, Integer> sourceAt = new HashMap<>();

        Page(ArticleFacts facts, JsonOut json) {
            this.facts = facts;
            this.json = json;
            text = facts.article().text();
            int number = 0;
            for (Mention mention : facts.mentions()) {
                if (mention instanceof SourceAttribution) {
                    sourceAt.putIfAbsent(mention.span(), number);
                }
                index.put(mention, number++);
            }
        }

        void write() throws IOException {
            json.open('{').key("factbox").value("1");
            put("id", facts.article().id());
            json.key("offsets").value("utf-16");
            article(facts.article());
            json.key("mentions").open('[');
            for (Mention mention : facts.mentions()) {
                mention(mention);
            }
            json.close(']').key("entities").open('[');
            for (Entity entity : facts.entities()) {
                entity(entity);
            }
            json.close(']').key("skipped").open('[');
            for (SkippedFact skipped : facts.skipped()) {
                json.open('{');
                span(skipped.span());
                put("kind", skipped.kind().id());
                put("why", skipped.why());
                json.close('}');
            }
            json.close(']').key("problems").open('[');
            for (ExtractionProblem problem : facts.problems()) {
                json.open('{');
                put("extractor", problem.extractor());
                put("stage", problem.stage().name());
                put("message", problem.message());
                json.close('}');
            }
            json.close(']').close('}');
        }

        private void article(Article article) throws IOException {
            ArticleMetadata metadata = article.metadata();
            json.key("article").open('{');
            put("headline", metadata.headline());
            put("deck", metadata.deck());
            if (!metadata.bylines().isEmpty()) {
                strings("bylines", metadata.bylines());
            }
            put("publisher", metadata.publisher());
            put("agency", metadata.agency());
            if (metadata.dateline().isPresent()) {
                json.key("dateline").open('{');
                put("place", metadata.dateline().get().place());
                put("date", metadata.dateline().get().date().map(Object::toString));
                json.close('}');
            }
            put("published", metadata.published().map(PublicationDate::toString));
            put("modified", metadata.modified().map(PublicationDate::toString));
            put("language", metadata.language().map(Locale::toLanguageTag));
            put("section", metadata.section());
            if (!metadata.tags().isEmpty()) {
                strings("tags", metadata.tags());
            }
            put("url", metadata.url());
            if (!metadata.found().isEmpty()) {
                map("found", metadata.found());
            }
            credits(article.credits());
            if (article.reading().isPresent()) {
                reading(article.reading().get());
            }
            if (withText || textIsMade(article)) {
                put("text", text);
            }
            json.close('}');
        }

        /** Offsets into a text that the reader made are worth nothing without it. */
        private boolean textIsMade(Article article) {
            return article.reading()
                    .filter(reading -> !reading.reader().equals("factbox.text"))
                    .isPresent();
        }

        private void credits(List<Credit> credits) throws IOException {
            if (credits.isEmpty()) {
                return;
            }
            json.key("credits").open('[');
            for (Credit credit : credits) {
                json.open('{');
                put("role", credit.role().name());
                span(credit.span());
                put("name", credit.name());
                json.close('}');
            }
            json.close(']');
        }

        private void reading(Reading reading) throws IOException {
            json.key("reading").open('{');
            put("by", reading.reader());
            json.key("confidence").value(reading.confidence());
            if (!reading.notes().isEmpty()) {
                strings("notes", reading.notes());
            }
            json.close('}');
        }

        private void mention(Mention mention) throws IOException {
            json.open('{');
            put("kind", mention.kind().id());
            span(mention.span());
            if (mention instanceof DateMention date) {
                date(date.timex());
            } else if (mention instanceof FigureMention figure) {
                figure(figure);
            } else if (mention instanceof OrganizationMention organization) {
                put("name", organization.name());
                put("type", organization.type().name());
                if (!organization.identifiers().isEmpty()) {
                    map("identifiers", new TreeMap<>(organization.identifiers()));
                }
            } else if (mention instanceof PersonMention person) {
                put("name", person.name());
                put("role", person.role());
                put("affiliation", person.affiliation());
            } else if (mention instanceof SourceAttribution source) {
                source(source);
            } else if (mention instanceof CustomMention custom) {
                map("attributes", new TreeMap<>(custom.attributes()));
            }
            Optional<Integer> saidBy = facts.saidBy(mention).map(index::get);
            if (saidBy.isPresent()) {
                json.key("saidBy").value(saidBy.get());
            }
            put("entity", facts.entityOf(mention).map(Entity::id));
            json.key("confidence").value(mention.confidence());
            put("by", mention.provenance().toString());
            json.close('}');
        }

        private void date(Timex timex) throws IOException {
            json.key("timex").open('{');
            put("type", timex.type().name());
            put("value", timex.value());
            put("modifier", timex.modifier().map(Enum::name));
            put("quantity", timex.quantity());
            put("frequency", timex.frequency());
            json.close('}');
            if (timex.range().isPresent()) {
                DateRange range = timex.range().get();
                put("from", moment(range.from()));
                put("to", moment(range.toExclusive()));
            }
            put("resolution", timex.resolution().status().name());
            put("anchor", timex.resolution().anchor());
            put("why", timex.resolution().why());
            if (!timex.resolution().candidates().isEmpty()) {
                strings("candidates", timex.resolution().candidates());
            }
        }

        private String moment(LocalDateTime time) {
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString();
        }

        private void figure(FigureMention mention) throws IOException {
            Figure figure = mention.figure();
            json.key("figure").open('{');
            put("kind", figure.kind().name());
            number("low", figure.low());
            number("high", figure.high());
            put("modifier", figure.modifier().map(Enum::name));
            put("currency", figure.currency().map(java.util.Currency::getCurrencyCode));
            put("unit", figure.unit());
            part("of", figure.of());
            part("about", figure.about());
            put("change", figure.change().map(Enum::name));
            number("changeFrom", figure.changeFrom());
            number("changeTo", figure.changeTo());
            json.close('}');
            Optional<Integer> asOf = facts.asOf(mention).map(index::get);
            if (asOf.isPresent()) {
                json.key("asOf").value(asOf.get());
            }
        }

        private void source(SourceAttribution source) throws IOException {
            put("name", source.name());
            put("sourceType", source.type().name());
            put("style", source.style().name());
            part("cue", source.cue());
            json.key("content").open('[');
            for (Span content : source.content()) {
                json.open('{')
                        .key("start")
                        .value(content.start())
                        .key("end")
                        .value(content.end())
                        .close('}');
            }
            json.close(']');
            put("role", source.role());
            put("affiliation", source.affiliation());
            part("addressee", source.addressee());
            part("medium", source.medium());
            put("manner", source.manner().map(Enum::name));
            Optional<Integer> via = source.via().map(sourceAt::get);
            if (via.isPresent()) {
                json.key("via").value(via.get());
            }
        }

        private void entity(Entity entity) throws IOException {
            json.open('{');
            put("id", entity.id());
            put("type", entity.type().id());
            put("name", entity.name());
            json.key("mentions").open('[');
            for (Mention mention : entity.mentions()) {
                Integer number = index.get(mention);
                if (number != null) {
                    json.value(number);
                }
            }
            json.close(']');
            map("identifiers", new TreeMap<>(entity.identifiers()));
            json.close('}');
        }

        private void part(String key, Optional<Span> span) throws IOException {
            if (span.isPresent()) {
                json.key(key).open('{');
                span(span.get());
                json.close('}');
            }
        }

        private void span(Span span) throws IOException {
            json.key("start").value(span.start()).key("end").value(span.end());
            put("text", span.slice(text));
        }

        private void number(String key, Optional<BigDecimal> number) throws IOException {
            if (number.isPresent()) {
                json.key(key).value(number.get());
            }
        }

        private void put(String key, String value) throws IOException {
            json.key(key).value(value);
        }

        private void put(String key, Optional<String> value) throws IOException {
            if (value.isPresent()) {
                json.key(key).value(value.get());
            }
        }

        private void strings(String key, List<String> values) throws IOException {
            json.key(key).open('[');
            for (String value : values) {
                json.value(value);
            }
            json.close(']');
        }

        private void map(String key, Map<String, String> values) throws IOException {
            json.key(key).open('{');
            for (Map.Entry<String, String> value : values.entrySet()) {
                put(value.getKey(), value.getValue());
            }
            json.close('}');
        }
    }
}
