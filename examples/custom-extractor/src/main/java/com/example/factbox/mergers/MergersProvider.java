package com.example.factbox.mergers;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.kit.support.SentenceExtractor;
import io.factbox.mention.Figure;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import io.factbox.text.WordTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds "X buys Y for Z": built on the organizations that other extractors found, without which it is not run, and on their figures, if
 * there are any.
 */
public final class MergersProvider implements ExtractorProvider {
    private static final double CONFIDENCE = 0.8;

    @Override
    public ExtractorDescriptor descriptor() {
        return ExtractorDescriptor.builder("example.mergers")
                .version("1.0")
                .produces(Merger.KIND)
                .requires(OrganizationMention.KIND)
                .uses(FigureMention.KIND)
                .build();
    }

    @Override
    public Extractor create(ExtractorSettings settings) {
        WordTable cues = cues();
        // What it knows of one article lives in one object for that article, since many threads call it.
        return context -> new Mergers(context, cues).extract(context);
    }

    private static WordTable cues() {
        try (InputStream in = Objects.requireNonNull(MergersProvider.class.getResourceAsStream("cues.tsv"))) {
            Map<String, Integer> cues = new HashMap<>();
            for (Tsv.Row row : Tsv.rows(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                cues.put(row.cell(0), 0);
            }
            return WordTable.of(cues);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mergers of one article. Sentences come in text order, and so do the mentions: each list is walked once. */
    private static final class Mergers extends SentenceExtractor {
        private final WordTable cues;
        private final List<OrganizationMention> organizations;
        private final List<FigureMention> money;
        private int nextOrganization;
        private int nextMoney;

        Mergers(ExtractionContext context, WordTable cues) {
            this.cues = cues;
            organizations = context.mentions(OrganizationMention.KIND);
            money = context.mentions(FigureMention.KIND).stream()
                    .filter(figure -> figure.figure().kind() == Figure.Kind.MONEY)
                    .toList();
        }

        @Override
        protected void sentence(ExtractionContext context, int first, int limit, List<Mention> found) {
            AnalyzedText text = context.text();
            int start = text.tokenStart(first);
            int end = text.tokenEnd(limit - 1);
            nextOrganization = skip(organizations, nextOrganization, start);
            while (nextOrganization + 1 < organizations.size()
                    && organizations.get(nextOrganization + 1).span().end() <= end) {
                OrganizationMention buyer = organizations.get(nextOrganization++);
                OrganizationMention target = organizations.get(nextOrganization);
                if (hasCue(text, buyer.span().end(), target.span().start())) {
                    nextMoney = skip(money, nextMoney, start);
                    found.add(merger(context, buyer, target, end));
                }
            }
        }

        /** The first mention from a number on that begins at an offset or later. */
        private static int skip(List<? extends Mention> mentions, int from, int offset) {
            int i = from;
            while (i < mentions.size() && mentions.get(i).span().start() < offset) {
                i++;
            }
            return i;
        }

        private boolean hasCue(AnalyzedText text, int from, int to) {
            for (int token = text.firstTokenAt(from);
                    token < text.tokenCount() && text.tokenStart(token) < to;
                    token++) {
                if (cues.contains(text, token)) {
                    return true;
                }
            }
            return false;
        }

        private Merger merger(
                ExtractionContext context, OrganizationMention buyer, OrganizationMention target, int sentenceEnd) {
            Optional<String> amount =
                    nextMoney < money.size() && money.get(nextMoney).span().end() <= sentenceEnd
                            ? Optional.of(money.get(nextMoney).text())
                            : Optional.empty();
            Span span = buyer.span().cover(target.span());
            return new Merger(
                    span,
                    span.slice(context.article().text()),
                    buyer.name(),
                    target.name(),
                    amount,
                    CONFIDENCE,
                    context.provenance("buyer-cue-target"));
        }
    }
}
