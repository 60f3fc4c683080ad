package io.factbox.internal.engine;

import io.factbox.article.Article;
import io.factbox.article.PublicationDate;
import io.factbox.facts.SkippedFact;
import io.factbox.internal.mention.Mentions;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.Provenance;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractionException;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One extractor's view of one article. */
final class EngineContext implements ExtractionContext {
    private final ExtractorDescriptor descriptor;
    private final Article article;
    private final AnalyzedText text;
    private final SharedValues shared;
    private final List<Mention> earlier;
    private final Budget budget;
    private final int mostSkipped;
    private final List<SkippedFact> skipped = new ArrayList<>();

    EngineContext(
            ExtractorDescriptor descriptor,
            Article article,
            AnalyzedText text,
            SharedValues shared,
            List<Mention> earlier,
            Budget budget,
            int mostSkipped) {
        this.descriptor = descriptor;
        this.article = article;
        this.text = text;
        this.shared = shared;
        this.earlier = earlier;
        this.budget = budget;
        this.mostSkipped = mostSkipped;
    }

    @Override
    public Article article() {
        return article;
    }

    @Override
    public AnalyzedText text() {
        return text;
    }

    @Override
    public Optional<LocalDate> referenceDate() {
        Optional<PublicationDate> published = article.metadata().published();
        return published.isEmpty()
                ? Optional.empty()
                : Optional.of(published.get().date());
    }

    @Override
    public <M extends Mention> List<M> mentions(MentionKind<M> kind) {
        if (!descriptor.requires().contains(kind) && !descriptor.uses().contains(kind)) {
            throw new IllegalArgumentException("extractor " + descriptor.id() + " asks for mentions of kind " + kind
                    + " without declaring it: add uses(..) or requires(..) to its descriptor");
        }
        List<M> some = new ArrayList<>();
        for (Mention mention : earlier) {
            if (mention.kind().equals(kind)) {
                some.add(kind.type().cast(mention));
            }
        }
        some.sort(Mentions.IN_TEXT_ORDER);
        return Collections.unmodifiableList(some);
    }

    @Override
    public Provenance provenance(String rule) {
        return new Provenance(descriptor.id(), descriptor.version(), rule);
    }

    @Override
    public void skip(Span span, MentionKind<?> kind, String why) {
        if (skipped.size() < mostSkipped) {
            skipped.add(new SkippedFact(span, span.slice(article.text()), kind, why, descriptor.id()));
        }
    }

    @Override
    public <T> T shared(Class<T> type, Function<? super AnalyzedText, ? extends T> maker) {
        return shared.get(type, maker);
    }

    @Override
    public void checkBudget() throws ExtractionException {
        budget.check();
    }

    /** What to tell of an extractor that is done, but only after the article's time was over; whoever comes next is not run. */
    Optional<String> overrun() {
        return budget.isUsedUp()
                ? Optional.of("was at work when " + budget + " was used up; what it found is kept")
                : Optional.empty();
    }

    List<SkippedFact> skipped() {
        return skipped;
    }
}
