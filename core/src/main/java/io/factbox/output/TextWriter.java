package io.factbox.output;

import io.factbox.article.Article;
import io.factbox.article.ArticleMetadata;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fact box for people: what is told once, however often it stands in the article. Loops and no streams: on the terminal they
 * would take longer to load than the writing takes.
 */
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
            add(parts, "", metadata.publisher());
            add(parts, "agency ", metadata.agency());
            if (metadata.dateline().isPresent()) {
                parts.add(metadata.dateline().get().place());
            }
            if (metadata.published().isPresent()) {
                parts.add("published " + metadata.published().get());
            } else {
                parts.add("publication date not stated");
            }
            table.faint(String.join(" | ", parts));
            if (article.reading().isPresent()) {
                for (String note : article.reading().get().notes()) {
                    table.faint("note: " + note);
                }
            }
        }

        private static void add(List<String> parts, String label, Optional<String> value) {
            if (value.isPresent()) {
                parts.add(label + value.get());
            }
        }

        private static <V> void addTo(Map<String, List<V>> lists, String key, V value) {
            List<V> list = lists.get(key);
            if (list == null) {
                list = new ArrayList<>();
                lists.put(key, list);
            }
            list.add(value);
        }

        private static <K> void count(Map<K, Integer> counts, K key) {
            Integer before = counts.get(key);
            counts.put(key, before == null ? 1 : before + 1);
        }

        private String line(Span span) {
            return Shown.line(span.slice(text));
        }

        /** Each source once, with all that it says. */
        private void sources() throws IOException {
            Map<String, List<SourceAttribution>> bySource = new LinkedHashMap<>();
            for (SourceAttribution source : facts.sources()) {
                Optional<Entity> entity = facts.entityOf(source);
                addTo(bySource, entity.isPresent() ? entity.get().id() : Shown.line(source.name()), source);
            }
            table.title("WHO SAYS WHAT", bySource.size());
            for (List<SourceAttribution> statements : bySource.values()) {
                table.row(INDENT, LABEL_AND_TEXT, who(statements));
                for (SourceAttribution statement : statements) {
                    String cue =
                            statement.cue().isPresent() ? line(statement.cue().get()) : ":";
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
            List<String> parts = new ArrayList<>();
            for (Span span : source.content()) {
                parts.add(line(span));
            }
            return Shown.shortened(String.join(" ... ", parts), LONGEST_STATEMENT);
        }

        private void figures() throws IOException {
            List<FigureMention> figures = facts.figures();
            table.title("FIGURES", figures.size());
            for (FigureMention mention : figures) {
                Figure figure = mention.figure();
                List<String> binding = new ArrayList<>();
                if (figure.of().isPresent()) {
                    binding.add("of " + line(figure.of().get()));
                }
                if (figure.about().isPresent()) {
                    binding.add("about " + line(figure.about().get()));
                }
                Optional<SourceAttribution> source = facts.saidBy(mention);
                if (source.isPresent()) {
                    binding.add("says " + Shown.line(source.get().name()));
                }
                Optional<DateMention> date = facts.asOf(mention);
                if (date.isPresent()) {
                    binding.add("as of " + date.get().timex().value());
                }
                table.row(
                        INDENT, FIGURE_VALUE_BINDING, mention.text(), Shown.figure(figure), String.join("; ", binding));
            }
        }

        private void dates() throws IOException {
            Map<List<String>, Integer> rows = new LinkedHashMap<>();
            for (DateMention mention : facts.dates()) {
                List<String> row = List.of(
                        Shown.line(mention.text()),
                        Shown.date(mention.timex()),
                        note(mention.timex().resolution()));
                count(rows, row);
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
            if (resolution.anchor().isPresent()) {
                note.append(" on ").append(resolution.anchor().get());
            }
            if (resolution.why().isPresent()) {
                note.append(": ").append(resolution.why().get());
            }
            return note.toString();
        }

        private void organizations() throws IOException {
            List<Entity> organizations = entities(EntityType.ORGANIZATION);
            table.title("ORGANIZATIONS", organizations.size());
            for (Entity entity : organizations) {
                table.row(
                        INDENT,
                        NAME_VALUE_NOTE,
                        Shown.counted(entity.name(), entity.mentions().size()),
                        type(entity),
                        otherNames(entity));
            }
        }

        private static String type(Entity entity) {
            for (Mention mention : entity.mentions()) {
                if (mention instanceof OrganizationMention organization
                        && organization.type() != OrganizationMention.Type.OTHER) {
                    return Shown.lower(organization.type());
                }
            }
            return "";
        }

        private void persons() throws IOException {
            List<Entity> persons = entities(EntityType.PERSON);
            if (persons.isEmpty()) {
                return;
            }
            table.title("PERSONS", persons.size());
            for (Entity entity : persons) {
                Set<String> known = new LinkedHashSet<>();
                for (Mention mention : entity.mentions()) {
                    if (mention instanceof PersonMention person) {
                        if (person.role().isPresent()) {
                            known.add(person.role().get());
                        }
                        if (person.affiliation().isPresent()) {
                            known.add(person.affiliation().get());
                        }
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
            List<Entity> some = new ArrayList<>();
            for (Entity entity : facts.entities()) {
                if (entity.type().equals(type)) {
                    some.add(entity);
                }
            }
            return some;
        }

        private static String otherNames(Entity entity) {
            Set<String> names = new LinkedHashSet<>();
            for (Mention mention : entity.mentions()) {
                names.add(Shown.line(mention.text()));
            }
            names.remove(entity.name());
            return names.isEmpty() ? "" : "also " + String.join(", ", names);
        }

        private void others() throws IOException {
            Map<String, List<Mention>> byKind = new LinkedHashMap<>();
            for (Mention mention : facts.mentions()) {
                if (mention instanceof CustomMention) {
                    addTo(byKind, mention.kind().id(), mention);
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
                Map<String, Integer> texts = byReason.get(fact.why());
                if (texts == null) {
                    texts = new LinkedHashMap<>();
                    byReason.put(fact.why(), texts);
                }
                count(texts, Shown.line(fact.text()));
            }
            if (byReason.isEmpty()) {
                return;
            }
            table.title("LOOKED LIKE A FACT AND IS NONE", facts.skipped().size());
            for (Map.Entry<String, Map<String, Integer>> reason : byReason.entrySet()) {
                table.row(INDENT, LABEL_AND_TEXT, reason.getKey(), examples(reason.getValue()));
            }
        }

        private static String examples(Map<String, Integer> texts) {
            List<String> some = new ArrayList<>();
            for (Map.Entry<String, Integer> text : texts.entrySet()) {
                if (some.size() < MOST_EXAMPLES) {
                    some.add(Shown.counted(text.getKey(), text.getValue()));
                }
            }
            int more = texts.size() - some.size();
            return String.join(", ", some) + (more > 0 ? " and " + more + " more" : "");
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
