package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.kit.phrase.Phrases;
import io.factbox.mention.Mention;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.PersonMention;
import io.factbox.mention.SourceAttribution;
import io.factbox.mention.SourceAttribution.Style;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractionException;
import io.factbox.spi.Extractor;
import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who says what. */
final class SourceExtractor implements Extractor {
    private final CueLexicon lexicon = new CueLexicon();
    private final SourceNouns nouns = new SourceNouns();
    private final boolean nested;

    /**
     * An extractor.
     *
     * @param nested whether statements inside a statement are attributions of their own
     */
    SourceExtractor(boolean nested) {
        this.nested = nested;
    }

    @Override
    public List<? extends Mention> extract(ExtractionContext context) throws ExtractionException {
        Phrases phrases = context.shared(Phrases.class, Phrases::unread);
        phrases.read(sentence -> true);
        Passage passage = new Passage(context.text(), phrases);
        AttributionReader reader = new AttributionReader(passage, lexicon, nouns, nested);
        List<Draft> drafts = reader.read(context);
        List<Draft> inOrder = new ArrayList<>(drafts);
        Collections.sort(inOrder);
        List<OrganizationMention> organizations = context.mentions(OrganizationMention.KIND);
        SourceProfiler profiler =
                new SourceProfiler(passage, lexicon, nouns, organizations, context.mentions(PersonMention.KIND));
        SpeakerResolver resolver = new SpeakerResolver(passage, nouns, organizations);
        Circumstances circumstances = new Circumstances(passage, lexicon);
        List<SourceAttribution> found = new ArrayList<>(drafts.size());
        for (Draft draft : inOrder) {
            found.add(finish(draft, passage, profiler, resolver, circumstances, context));
        }
        new QuotedTerms(passage).skip(drafts, context);
        return found;
    }

    private static @Nullable Span span(Optional<Range> range, Passage passage) {
        return range.isPresent() ? passage.span(range.get()) : null;
    }

    private static List<Span> spans(List<Range> ranges, Passage passage) {
        List<Span> spans = new ArrayList<>(ranges.size());
        for (Range range : ranges) {
            spans.add(passage.span(range));
        }
        return spans;
    }

    private static @Nullable String words(@Nullable Range range, Passage passage) {
        return range == null ? null : passage.words(passage.span(range));
    }

    private static SourceAttribution finish(
            Draft draft,
            Passage passage,
            SourceProfiler profiler,
            SpeakerResolver resolver,
            Circumstances circumstances,
            ExtractionContext context) {
        Span span = passage.span(draft.source);
        String text = span.slice(passage.text);
        Profile profile = profiler.profile(
                draft.source,
                draft.rule == Rule.ACCORDING_TO
                        || draft.verb != null && draft.verb.base().equals("report"));
        SpeakerResolver.Referent referent = resolver.resolve(draft.source, profile);
        Span own = profile.name() == null ? span : passage.span(profile.name());
        return SourceAttribution.builder(span, text)
                .name(referent != null ? referent.name(passage) : passage.words(own))
                .type(referent != null ? referent.type() : profile.type())
                .style(style(draft, passage))
                .cue(draft.cue == null ? null : passage.span(draft.cue))
                .content(spans(draft.content, passage))
                .role(words(profile.role(), passage))
                .affiliation(words(profile.affiliation(), passage))
                .addressee(span(circumstances.addressee(draft), passage))
                .medium(span(circumstances.medium(draft), passage))
                .manner(circumstances.manner(draft).orElse(null))
                .via(draft.via == null ? null : passage.span(draft.via.source))
                .antecedent(referent == null ? null : referent.span())
                .confidence(draft.rule.confidence)
                .provenance(context.provenance(draft.rule.id))
                .build();
    }

    /** Direct if every part is one quotation, mixed if there is a quotation in it. */
    private static Style style(Draft draft, Passage passage) {
        boolean direct = true;
        boolean quoted = false;
        for (Range range : draft.content) {
            direct &= passage.opensQuote(range.start())
                    && passage.quoteEnd(passage.quoteOf(range.start())) >= range.end();
            quoted = quoted || passage.opensQuoteIn(range);
        }
        return direct ? Style.DIRECT : quoted ? Style.MIXED : Style.INDIRECT;
    }
}
