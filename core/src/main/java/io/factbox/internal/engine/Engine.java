package io.factbox.internal.engine;

import io.factbox.Factbox.FailurePolicy;
import io.factbox.FactboxException;
import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.article.ArticleMetadata;
import io.factbox.entity.Entity;
import io.factbox.facts.ArticleFacts;
import io.factbox.facts.ExtractionProblem;
import io.factbox.facts.ExtractionProblem.Stage;
import io.factbox.facts.SkippedFact;
import io.factbox.internal.entity.EntityResolver;
import io.factbox.internal.facts.FactBinder;
import io.factbox.internal.text.TextAnalyzer;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ReaderDescriptor;
import io.factbox.text.AnalyzedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes an article through reading, text analysis, extraction, entities and binding. Immutable. */
public final class Engine {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    /** A broken extractor may return a million bad mentions; this many are told one by one. */
    private static final int FAULTS_TOLD = 10;

    private final List<PlannedExtractor> plan;
    private final List<ArticleReader> readers;
    private final ArticleRules rules;
    private final List<ExtractionProblem> problems;

    Engine(
            List<PlannedExtractor> plan,
            List<ArticleReader> readers,
            ArticleRules rules,
            List<ExtractionProblem> problems) {
        this.plan = List.copyOf(plan);
        this.readers = readers.stream()
                .sorted(Comparator.comparing(reader -> reader.descriptor().id()))
                .toList();
        this.rules = rules;
        this.problems = List.copyOf(problems);
    }

    /** The extractors in order. */
    public List<ExtractorDescriptor> extractors() {
        return plan.stream().map(PlannedExtractor::descriptor).toList();
    }

    /** The readers by id. */
    public List<ReaderDescriptor> readers() {
        return readers.stream().map(ArticleReader::descriptor).toList();
    }

    /** What failed before any article. */
    public List<ExtractionProblem> problems() {
        return problems;
    }

    /** The plan for people. */
    public String plan() {
        return PlanPrinter.print(plan, readers());
    }

    /** Reads an input with the reader that suits it best. */
    public Article read(ArticleInput input) throws IOException {
        ArticleReader best = null;
        double most = 0;
        for (ArticleReader reader : readers) {
            double suits = reader.suits(input);
            if (suits > most) {
                most = suits;
                best = reader;
            }
        }
        if (best == null) {
            throw new IOException(input + ": no reader takes this kind of input; there are "
                    + (readers.isEmpty()
                            ? "none: add io.factbox:factbox-extractors-default to the run-time path"
                            : readers().stream().map(ReaderDescriptor::id).toList()));
        }
        Article article = best.read(input);
        Optional<String> name = article.id().isPresent() ? article.id() : input.name();
        return name.map(id -> article.toBuilder().id(id).build()).orElse(article);
    }

    /** The facts of an article. */
    public ArticleFacts extract(Article given) {
        if (given.text().length() > rules.limits().characters()) {
            throw new FactboxException(given.id().map(id -> id + ": ").orElse("") + "the article has "
                    + given.text().length() + " characters, the limit is "
                    + rules.limits().characters() + ": raise it with Limits.withCharacters(..), or split the input");
        }
        Budget budget = new Budget(rules.limits());
        List<ExtractionProblem> failed = new ArrayList<>(problems);
        Article article = structured(given, failed);
        AnalyzedText text = TextAnalyzer.analyze(article);
        List<Mention> mentions = new ArrayList<>();
        List<SkippedFact> skipped = new ArrayList<>();
        Set<MentionKind<?>> made = new HashSet<>();
        for (PlannedExtractor planned : plan) {
            Optional<String> reason = reasonNotToRun(planned.descriptor(), article, made);
            if (reason.isPresent()) {
                failed.add(problem(planned, Stage.SKIPPED, reason.get(), null));
            } else {
                made.addAll(planned.descriptor().produces());
                run(
                        planned,
                        new EngineContext(planned.descriptor(), article, text, mentions, budget),
                        mentions,
                        skipped,
                        failed);
            }
        }
        if (rules.onFailure() == FailurePolicy.THROW) {
            throwFirst(failed);
        }
        List<Mention> merged = MentionMerge.merge(mentions);
        EntityResolver.Result resolved = EntityResolver.resolve(article, text, merged);
        skipped.sort(Comparator.comparing(SkippedFact::span).thenComparing(SkippedFact::extractor));
        List<Entity> entities = resolved.entities();
        return new ArticleFacts(
                article, merged, entities, FactBinder.bind(text, merged, resolved.linked()), skipped, failed);
    }

    /** An article that no reader has seen is read as the plain text it is. */
    private Article structured(Article article, List<ExtractionProblem> failed) {
        if (!article.blocks().isEmpty() || article.text().isBlank()) {
            return article;
        }
        ArticleMetadata known = article.metadata();
        ArticleInput input = ArticleInput.ofText(article.text()).known(known).build();
        if (readers.stream().noneMatch(reader -> reader.suits(input) > 0)) {
            return article;
        }
        try {
            Article read = read(input);
            if (!read.text().equals(article.text())) {
                throw new IOException("the reader of plain text changed the text");
            }
            Article.Builder builder = read.toBuilder();
            article.id().ifPresent(builder::id);
            return builder.build();
        } catch (IOException | RuntimeException e) {
            failed.add(new ExtractionProblem("reader", Stage.LOAD, Failures.describe(e), Optional.of(e)));
            return article;
        }
    }

    private Optional<String> reasonNotToRun(ExtractorDescriptor descriptor, Article article, Set<MentionKind<?>> made) {
        Set<MentionKind<?>> missing = ExtractionPlan.missing(descriptor, made);
        if (!missing.isEmpty()) {
            return Optional.of("needs mentions of kind " + missing + ", which no extractor here makes");
        }
        Optional<Locale> language = article.metadata().language().or(() -> Optional.ofNullable(rules.language()));
        boolean reads = descriptor.languages().isEmpty()
                || language.isEmpty()
                || descriptor.languages().stream()
                        .anyMatch(one -> one.getLanguage().equals(language.get().getLanguage()));
        return reads
                ? Optional.empty()
                : Optional.of("reads " + descriptor.languages() + ", the article is in "
                        + language.get().toLanguageTag());
    }

    private void run(
            PlannedExtractor planned,
            EngineContext context,
            List<Mention> mentions,
            List<SkippedFact> skipped,
            List<ExtractionProblem> failed) {
        List<? extends @Nullable Mention> returned;
        try {
            context.checkBudget();
            returned = Objects.requireNonNull(planned.extractor().extract(context), "extract(..) returned null");
            accept(planned, context, returned, mentions, failed);
            skipped.addAll(context.skipped());
        } catch (Throwable e) {
            Failures.rethrowUncontained(e);
            failed.add(problem(planned, Stage.EXTRACT, Failures.describe(e), e));
        }
    }

    private void accept(
            PlannedExtractor planned,
            EngineContext context,
            List<? extends @Nullable Mention> returned,
            List<Mention> mentions,
            List<ExtractionProblem> failed) {
        String text = context.article().text();
        int most = rules.limits().mentionsPerExtractor();
        List<Mention> good = new ArrayList<>();
        int faults = 0;
        int seen = 0;
        for (Mention mention : returned) {
            if (++seen > most) {
                failed.add(
                        problem(planned, Stage.VALIDATE, "more than " + most + " mentions: the rest is dropped", null));
                break;
            }
            Optional<String> fault = MentionCheck.fault(mention, planned.descriptor(), text);
            if (fault.isPresent()) {
                if (faults++ < FAULTS_TOLD) {
                    failed.add(problem(planned, Stage.VALIDATE, fault.get() + ": dropped", null));
                }
            } else if (mention.confidence() >= rules.minConfidence()) {
                good.add(mention);
            }
        }
        if (faults > FAULTS_TOLD) {
            failed.add(
                    problem(planned, Stage.VALIDATE, (faults - FAULTS_TOLD) + " more bad mentions were dropped", null));
        }
        mentions.addAll(good);
    }

    private static ExtractionProblem problem(
            PlannedExtractor planned, Stage stage, String message, @Nullable Throwable cause) {
        ExtractorDescriptor descriptor = planned.descriptor();
        if (stage != Stage.SKIPPED) {
            LOG.warn("{} in {} failed at {}: {}", descriptor, planned.origin(), stage, message);
        }
        return new ExtractionProblem(descriptor.id(), stage, message, Optional.ofNullable(cause));
    }

    private static void throwFirst(List<ExtractionProblem> failed) {
        for (ExtractionProblem problem : failed) {
            if (problem.stage() != Stage.SKIPPED) {
                throw new FactboxException(
                        problem.extractor() + ": " + problem.message(),
                        problem.cause().orElse(null));
            }
        }
    }
}
