package io.factbox.output;

import io.factbox.entity.Entity;
import io.factbox.facts.ArticleFacts;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.text.Span;
import java.io.IOException;
import java.util.Optional;

/** A row for each mention (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
final class CsvWriter implements FactsWriter {
    static final String HEADER = "id,kind,start,end,text,value,of,about,said_by,as_of,entity,confidence,by\r\n";

    @Override
    public void write(ArticleFacts facts, Appendable out) throws IOException {
        String text = facts.article().text();
        for (Mention mention : facts.mentions()) {
            Optional<Span> of = Optional.empty();
            Optional<Span> about = Optional.empty();
            if (mention instanceof FigureMention figure) {
                of = figure.figure().of();
                about = figure.figure().about();
            }
            cell(out, facts.article().id().orElse(""), ',');
            cell(out, mention.kind().id(), ',');
            cell(out, Integer.toString(mention.span().start()), ',');
            cell(out, Integer.toString(mention.span().end()), ',');
            cell(out, mention.text(), ',');
            cell(out, Shown.value(mention), ',');
            cell(out, of.map(span -> span.slice(text)).orElse(""), ',');
            cell(out, about.map(span -> span.slice(text)).orElse(""), ',');
            cell(out, facts.saidBy(mention).map(source -> source.name()).orElse(""), ',');
            cell(out, facts.asOf(mention).map(date -> date.timex().value()).orElse(""), ',');
            cell(out, facts.entityOf(mention).map(Entity::id).orElse(""), ',');
            cell(out, Double.toString(mention.confidence()), ',');
            cell(out, mention.provenance().toString(), '\r');
            out.append('\n');
        }
    }

    private static void cell(Appendable out, String value, char after) throws IOException {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        if (safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
            out.append('"').append(safe.replace("\"", "\"\"")).append('"');
        } else {
            out.append(safe);
        }
        out.append(after);
    }
}
