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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/** Takes an article through reading, text analysis, extraction, entities and binding. Safe for many threads. */
public final class Engine {
    /** A broken extractor may return a million bad mentions; this many are told one by one. */
    private static final int FAULTS_TOLD = 10;

    private static final Comparator<SkippedFact> SKIPPED_ORDER = new Comparator<>() {
        @Override
        public int compare(SkippedFact a, SkippedFact b) {
            int order = a.span().compareTo(b.span());
            return order != 0 ? order : a.extractor().compareTo(b.extractor());
        }
    };

    private final List<PlannedExtractor> plan;
    private final Readers readers;
    private final ArticleRules rules;
    private final List<ExtractionProblem> problems;
    /** What was logged as a warning: a broken plug-in is told of once, not once per article. */
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    Engine(List<PlannedExtractor> plan, Readers readers, ArticleRules rules, List<ExtractionProblem> problems) {
        this.plan = List.copyOf(plan);
        this.readers = readers;
        this.rules = rules;
        this.problems = List.copyOf(problems);
    }

    /** The extractors in order. */
    public List<ExtractorDescriptor> extractors() {
        return plan.stream().map(PlannedExtractor::descriptor).toList();
    }

    /** The readers by id. */
    public List<ReaderDescriptor> readers() {
        return readers.descriptors();
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
        return readers.read(input);
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
        SharedValues shared = new SharedValues(text);
        List<Mention> mentions = new ArrayList<>();
        List<SkippedFact> skipped = new ArrayList<>();
        Set<MentionKind<?>> made = new HashSet<>();
        for (PlannedExtractor planned : plan) {
            Optional<String> reason = reasonNotToRun(planned.descriptor(), article, made);
            if (reason.isPresent()) {
                failed.add(problem(planned, Stage.SKIPPED, reason.get(), null));
            } else {
                EngineContext context = new EngineContext(
                        planned.descriptor(),
                        article,
                        text,
                        shared,
                        mentions,
                        budget,
                        rules.limits().mentionsPerExtractor());
                if (run(planned, context, mentions, skipped, failed)) {
                    made.addAll(planned.descriptor().produces());
                }
            }
        }
        if (rules.onFailure() == FailurePolicy.THROW) {
            throwFirst(failed);
        }
        List<Mention> merged = MentionMerge.merge(mentions);
        EntityResolver.Result resolved = EntityResolver.resolve(article, text, merged);
        skipped.sort(SKIPPED_ORDER);
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
        if (!readers.canRead(input)) {
            return article;
        }
        try {
            Article read = readers.read(input);
            if (!read.text().equals(article.text())) {
                throw new IOException("the reader of plain text changed the text");
            }
            Article.Builder builder = read.toBuilder();
            if (article.id().isPresent()) {
                builder.id(article.id().get());
            }
            return builder.build();
        } catch (IOException e) {
            failed.add(new ExtractionProblem("reader", Stage.LOAD, Failures.describe(e), Optional.of(e)));
            return article;
        }
    }

    private Optional<String> reasonNotToRun(ExtractorDescriptor descriptor, Article article, Set<MentionKind<?>> made) {
        Set<MentionKind<?>> missing = ExtractionPlan.missing(descriptor, made);
        if (!missing.isEmpty()) {
            return Optional.of("needs mentions of kind " + missing + ", and no extractor that makes them has run");
        }
        Locale language = article.metadata().language().orElse(rules.language());
        if (language == null || descriptor.languages().isEmpty()) {
            return Optional.empty();
        }
        List<String> tags = new ArrayList<>();
        for (Locale one : descriptor.languages()) {
            if (one.getLanguage().equals(language.getLanguage())) {
                return Optional.empty();
            }
            tags.add(one.toLanguageTag());
        }
        return Optional.of("reads " + tags + ", the article is in " + language.toLanguageTag());
    }

    /** Whether it ran to its end. */
    private boolean run(
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
            Optional<String> overrun = context.overrun();
            if (overrun.isPresent()) {
                failed.add(problem(planned, Stage.EXTRACT, overrun.get(), null));
            }
            return true;
        } catch (Throwable e) {
            Failures.rethrowUncontained(e);
            failed.add(problem(planned, Stage.EXTRACT, Failures.describe(e), e));
            return false;
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

    private ExtractionProblem problem(
            PlannedExtractor planned, Stage stage, String message, @Nullable Throwable cause) {
        ExtractorDescriptor descriptor = planned.descriptor();
        if (stage != Stage.SKIPPED) {
            Log.LOG
                    .atLevel(warned.add(descriptor.id() + stage) ? Level.WARN : Level.DEBUG)
                    .log("{} in {} failed at {}: {}", descriptor, planned.origin(), stage, message);
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
