package com.example.factbox.mergers;

import static io.factbox.kit.match.Part.anyOf;
import static io.factbox.kit.match.Part.cue;
import static io.factbox.kit.match.Part.gap;
import static io.factbox.kit.match.Part.mentionOf;
import static io.factbox.kit.match.Part.sequence;

import io.factbox.kit.match.CueLexicon;
import io.factbox.kit.match.Part;
import io.factbox.kit.match.TokenMatcher;
import io.factbox.kit.match.TokenPattern;
import io.factbox.kit.support.TokenPatternExtractor;
import io.factbox.mention.Figure;
import io.factbox.mention.FigureMention;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.Span;
import java.util.Optional;

/**
 * Finds "X buys Y for Z" and "Y was bought by X for Z": built on the organizations that other extractors found, without which it is
 * not run, and on their figures, if there are any.
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
        return new Mergers(CueLexicon.resource(MergersProvider.class, "cues.tsv"));
    }

    private static TokenPattern pattern(CueLexicon cues) {
        Part buyer = mentionOf(OrganizationMention.KIND).as("buyer");
        Part target = mentionOf(OrganizationMention.KIND).as("target");
        return TokenPattern.of(
                anyOf(
                        sequence(buyer, gap(8), cue(cues, "active"), gap(4), target),
                        sequence(target, gap(4), cue(cues, "passive"), gap(2), buyer)),
                sequence(
                                gap(6),
                                mentionOf(FigureMention.KIND, MergersProvider::isMoney)
                                        .as("amount"))
                        .optional());
    }

    private static boolean isMoney(FigureMention figure) {
        return figure.figure().kind() == Figure.Kind.MONEY;
    }

    private static final class Mergers extends TokenPatternExtractor {
        Mergers(CueLexicon cues) {
            super(pattern(cues));
        }

        @Override
        protected Optional<? extends Mention> mention(ExtractionContext context, TokenMatcher match) {
            OrganizationMention buyer =
                    match.mention("buyer", OrganizationMention.KIND).orElseThrow();
            OrganizationMention target =
                    match.mention("target", OrganizationMention.KIND).orElseThrow();
            Span span = buyer.span().cover(target.span());
            return Optional.of(new Merger(
                    span,
                    span.slice(context.article().text()),
                    buyer.name(),
                    target.name(),
                    match.mention("amount", FigureMention.KIND).map(FigureMention::text),
                    CONFIDENCE,
                    context.provenance("buyer-cue-target")));
        }
    }
}
