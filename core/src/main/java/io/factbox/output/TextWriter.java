package io.factbox.output;

import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.Reading;
import io.factbox.entity.Entity;
import io.factbox.entity.EntityType;
import io.factbox.facts.ArticleFacts;
import io.factbox.facts.ExtractionProblem;
import io.factbox.facts.SkippedFact;
import io.factbox.mention.CustomMention;
import io.factbox.mention.DateMention;
import io.factbox.mention.Figure;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.mention.Resolution;
import io.factbox.mention.SourceAttribution;
import io.factbox.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fact box for people: what is told once, however often it stands in the article. */
final class TextWriter implements FactsWriter {
    private static final int INDENT = 2;
    private static final int[] CUE_AND_CONTENT = {12, 0};
    private static final int[] FIGURE_VALUE_BINDING = {24, 24, 0};
    private static final int[] NAME_VALUE_NOTE = {34, 22, 0};
    private static final int[] LABEL_AND_TEXT = {34, 0};
    /** Whole statements are for programs. */
    private static final int LONGEST_STATEMENT = 400;
    /** How many examples of what was passed over are shown. */
    private static final int MOST_EXAMPLES = 5;

    private final boolean styled;

    TextWriter(boolean styled) {
        this.styled = styled;
    }

    @Override
    public void write(ArticleFacts facts, Appendable out) throws IOException {
        new Box(facts, new TextTable(out, styled)).write();
    }

    /** One fact box being written. */
    private static final class Box {
        private final ArticleFacts facts;
        private final TextTable table;
        private final String text;

        Box(ArticleFacts facts, TextTable table) {
            this.facts = facts;
            this.table = table;
            text = facts.article().text();
        }

        void write() throws IOException {
            head();
            sources();
            figures();
            dates();
            organizations();
            persons();
            others();
            skipped();
            problems();
        }

        private void head() throws IOException {
            Article article = facts.article();
            ArticleMetadata metadata = article.metadata();
            table.bold(metadata.headline().orElse("(no headline stated)"));
            List<String> parts = new ArrayList<>();
            if (!metadata.bylines().isEmpty()) {
                parts.add("by " + String.join(", ", metadata.bylines()));
            }
            metadata.publisher().ifPresent(parts::add);
            metadata.agency().map(agency -> "agency " + agency).ifPresent(parts::add);
            metadata.dateline().map(dateline -> dateline.place()).ifPresent(parts::add);
            parts.add(metadata.published().map(date -> "published " + date).orElse("publication date not stated"));
            table.faint(String.join(" | ", parts));
            for (String note : article.reading().map(Reading::notes).orElse(List.of())) {
                table.faint("note: " + note);
            }
        }

        /** Each source once, with all that it says. */
        private void sources() throws IOException {
            Map<String, List<SourceAttribution>> bySource = new LinkedHashMap<>();
            for (SourceAttribution source : facts.sources()) {
                String key = facts.entityOf(source).map(Entity::id).orElse(Shown.line(source.name()));
                bySource.computeIfAbsent(key, name -> new ArrayList<>()).add(source);
            }
            table.title("WHO SAYS WHAT", bySource.size());
            for (List<SourceAttribution> statements : bySource.values()) {
                table.row(INDENT, LABEL_AND_TEXT, who(statements));
                for (SourceAttribution statement : statements) {
                    String cue = statement
                            .cue()
                            .map(span -> Shown.line(span.slice(text)))
                            .orElse(":");
                    table.row(2 * INDENT, CUE_AND_CONTENT, cue, content(statement));
                }
            }
        }

        /** The fullest of the phrases that name a source, and what kind it is. */
        private String who(List<SourceAttribution> statements) {
            SourceAttribution first = statements.get(0);
            String longest = Shown.line(first.name());
            for (SourceAttribution statement : statements) {
                String phrase = Shown.line(statement.text());
                longest = phrase.length() > longest.length() ? phrase : longest;
            }
            return longest + " [" + Shown.lower(first.type()) + "]";
        }

        private String content(SourceAttribution source) {
            String content = source.content().stream()
                    .map(span -> Shown.line(span.slice(text)))
                    .collect(Collectors.joining(" ... "));
            return Shown.shortened(content, LONGEST_STATEMENT);
        }

        private void figures() throws IOException {
            List<FigureMention> figures = facts.figures();
            table.title("FIGURES", figures.size());
            for (FigureMention mention : figures) {
                Figure figure = mention.figure();
                List<String> binding = new ArrayList<>();
                part("of", figure.of()).ifPresent(binding::add);
                part("about", figure.about()).ifPresent(binding::add);
                facts.saidBy(mention)
                        .map(source -> "says " + Shown.line(source.name()))
                        .ifPresent(binding::add);
                facts.asOf(mention).map(date -> "as of " + date.timex().value()).ifPresent(binding::add);
                table.row(
                        INDENT, FIGURE_VALUE_BINDING, mention.text(), Shown.figure(figure), String.join("; ", binding));
            }
        }

        private Optional<String> part(String label, Optional<Span> span) {
            return span.map(part -> label + " " + Shown.line(part.slice(text)));
        }

        private void dates() throws IOException {
            Map<List<String>, Integer> rows = new LinkedHashMap<>();
            for (DateMention mention : facts.dates()) {
                List<String> row = List.of(
                        Shown.line(mention.text()),
                        Shown.date(mention.timex()),
                        note(mention.timex().resolution()));
                rows.merge(row, 1, Integer::sum);
            }
            table.title("DATES", rows.size());
            for (Map.Entry<List<String>, Integer> row : rows.entrySet()) {
                List<String> cells = row.getKey();
                table.row(
                        INDENT,
                        NAME_VALUE_NOTE,
                        Shown.counted(cells.get(0), row.getValue()),
                        cells.get(1),
                        cells.get(2));
            }
        }

        private static String note(Resolution resolution) {
            if (resolution.status() == Resolution.Status.EXPLICIT) {
                return "";
            }
            StringBuilder note = new StringBuilder(Shown.lower(resolution.status()));
            resolution.anchor().ifPresent(anchor -> note.append(" on ").append(anchor));
            resolution.why().ifPresent(why -> note.append(": ").append(why));
            return note.toString();
        }

        private void organizations() throws IOException {
            List<Entity> organizations = entities(EntityType.ORGANIZATION);
            table.title("ORGANIZATIONS", organizations.size());
            for (Entity entity : organizations) {
                String type = entity.mentions().stream()
                        .filter(OrganizationMention.class::isInstance)
                        .map(mention -> ((OrganizationMention) mention).type())
                        .filter(kind -> kind != OrganizationMention.Type.OTHER)
                        .findFirst()
                        .map(Shown::lower)
                        .orElse("");
                table.row(
                        INDENT,
                        NAME_VALUE_NOTE,
                        Shown.counted(entity.name(), entity.mentions().size()),
                        type,
                        otherNames(entity));
            }
        }

        private void persons() throws IOException {
            List<Entity> persons = entities(EntityType.PERSON);
            if (persons.isEmpty()) {
                return;
            }
            table.title("PERSONS", persons.size());
            for (Entity entity : persons) {
                List<String> known = new ArrayList<>();
                for (Mention mention : entity.mentions()) {
                    if (mention instanceof PersonMention person) {
                        person.role().filter(role -> !known.contains(role)).ifPresent(known::add);
                        person.affiliation().filter(of -> !known.contains(of)).ifPresent(known::add);
                    }
                }
                table.row(
                        INDENT,
                        NAME_VALUE_NOTE,
                        Shown.counted(entity.name(), entity.mentions().size()),
                        String.join(", ", known),
                        otherNames(entity));
            }
        }

        private List<Entity> entities(EntityType type) {
            return facts.entities().stream()
                    .filter(entity -> entity.type().equals(type))
                    .toList();
        }

        private static String otherNames(Entity entity) {
            String names = entity.mentions().stream()
                    .map(mention -> Shown.line(mention.text()))
                    .filter(name -> !name.equals(entity.name()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            return names.isEmpty() ? "" : "also " + names;
        }

        private void others() throws IOException {
            Map<String, List<Mention>> byKind = new LinkedHashMap<>();
            for (Mention mention : facts.mentions()) {
                if (mention instanceof CustomMention) {
                    byKind.computeIfAbsent(mention.kind().id(), kind -> new ArrayList<>())
                            .add(mention);
                }
            }
            for (Map.Entry<String, List<Mention>> kind : byKind.entrySet()) {
                table.title(kind.getKey(), kind.getValue().size());
                for (Mention mention : kind.getValue()) {
                    table.row(INDENT, LABEL_AND_TEXT, mention.text(), Shown.value(mention));
                }
            }
        }

        private void skipped() throws IOException {
            Map<String, Map<String, Integer>> byReason = new LinkedHashMap<>();
            for (SkippedFact fact : facts.skipped()) {
                byReason.computeIfAbsent(fact.why(), why -> new LinkedHashMap<>())
                        .merge(Shown.line(fact.text()), 1, Integer::sum);
            }
            if (byReason.isEmpty()) {
                return;
            }
            table.title("LOOKED LIKE A FACT AND IS NONE", facts.skipped().size());
            for (Map.Entry<String, Map<String, Integer>> reason : byReason.entrySet()) {
                String shown = reason.getValue().entrySet().stream()
                        .limit(MOST_EXAMPLES)
                        .map(text -> Shown.counted(text.getKey(), text.getValue()))
                        .collect(Collectors.joining(", "));
                int more = reason.getValue().size() - MOST_EXAMPLES;
                table.row(INDENT, LABEL_AND_TEXT, reason.getKey(), more > 0 ? shown + " and " + more + " more" : shown);
            }
        }

        private void problems() throws IOException {
            if (facts.problems().isEmpty()) {
                return;
            }
            table.title("PROBLEMS", facts.problems().size());
            for (ExtractionProblem problem : facts.problems()) {
                table.row(
                        INDENT,
                        LABEL_AND_TEXT,
                        problem.extractor(),
                        Shown.lower(problem.stage()) + ": " + problem.message());
            }
        }
    }
}
