package io.factbox.kit.tck;

import io.factbox.Factbox;
import io.factbox.article.Article;
import io.factbox.facts.ArticleFacts;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.Provenance;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractionException;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.spi.Setting;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Stands between an extractor and the engine and keeps what the extractor did before the engine looks at it: the engine drops what
 * breaks the rules, and the contract wants to see it.
 */
final class Probe implements ExtractorProvider {
    private final ExtractorProvider provider;
    private final ThreadLocal<Run> last = new ThreadLocal<>();
    private final Set<String> undeclaredSettings = new TreeSet<>();
    private ExtractorDescriptor descriptor;

    Probe(ExtractorProvider provider) {
        this.provider = provider;
    }

    /** What one call of {@code extract} did. */
    static final class Run {
        /** What was returned; null if the call failed or returned null. */
        List<? extends Mention> returned;
        /** What was thrown; null if nothing was. */
        Throwable thrown;
        /** Kinds that were asked for without being declared. */
        final List<MentionKind<?>> undeclared = new ArrayList<>();
        /** Whether the end of the time was asked for. */
        boolean checkedBudget;
        /** Processor time of the call. */
        long nanos;

        /** The mentions; none where the call failed. Nulls among them are left out. */
        List<Mention> mentions() {
            List<Mention> mentions = new ArrayList<>();
            if (returned != null) {
                for (Mention mention : returned) {
                    if (mention != null) {
                        mentions.add(mention);
                    }
                }
            }
            return mentions;
        }
    }

    /** A factbox of nothing but this probe and the extractors that it builds on. */
    Factbox factbox(List<ExtractorProvider> upstream, Map<String, String> settings) {
        Factbox.Builder builder = Factbox.builder().discover(false).with(this);
        upstream.forEach(builder::with);
        String id = provider.descriptor().id();
        settings.forEach((key, value) -> builder.set(id, key, value));
        return builder.build();
    }

    /** Runs a factbox that holds this probe. */
    Run run(Factbox factbox, Article article) {
        last.remove();
        ArticleFacts facts = factbox.extract(article);
        Run run = last.get();
        if (run != null) {
            return run;
        }
        Run none = new Run();
        none.thrown = new IllegalStateException("the extractor was not run: " + facts.problems() + factbox.problems());
        return none;
    }

    /** The keys that {@code create} read without declaring them. */
    Set<String> undeclaredSettings() {
        return undeclaredSettings;
    }

    @Override
    public ExtractorDescriptor descriptor() {
        descriptor = provider.descriptor();
        return descriptor;
    }

    @Override
    public Extractor create(ExtractorSettings settings) throws ExtractionException {
        Extractor extractor = provider.create(new WatchedSettings(settings, descriptor, undeclaredSettings));
        return extractor == null ? null : context -> observe(extractor, context);
    }

    private List<? extends Mention> observe(Extractor extractor, ExtractionContext context) throws ExtractionException {
        Run run = new Run();
        last.set(run);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        try {
            run.returned = extractor.extract(new Watched(context, descriptor, run));
            return run.returned;
        } catch (Exception | Error e) {
            run.thrown = e;
            throw e;
        } finally {
            run.nanos = threads.getCurrentThreadCpuTime() - began;
        }
    }

    /** A context that notes what is asked of it. */
    private record Watched(ExtractionContext context, ExtractorDescriptor descriptor, Run run)
            implements ExtractionContext {
        @Override
        public Article article() {
            return context.article();
        }

        @Override
        public AnalyzedText text() {
            return context.text();
        }

        @Override
        public Optional<LocalDate> referenceDate() {
            return context.referenceDate();
        }

        @Override
        public <M extends Mention> List<M> mentions(MentionKind<M> kind) {
            if (!descriptor.uses().contains(kind) && !descriptor.requires().contains(kind)) {
                run.undeclared.add(kind);
                return List.of();
            }
            return context.mentions(kind);
        }

        @Override
        public Provenance provenance(String rule) {
            return context.provenance(rule);
        }

        @Override
        public void skip(Span span, MentionKind<?> kind, String why) {
            context.skip(span, kind, why);
        }

        @Override
        public <T> T shared(Class<T> type, Function<? super AnalyzedText, ? extends T> maker) {
            return context.shared(type, maker);
        }

        @Override
        public void checkBudget() throws ExtractionException {
            run.checkedBudget = true;
            context.checkBudget();
        }
    }

    /** Settings that note which keys are read; an undeclared one is empty, false or 0. */
    private record WatchedSettings(
            ExtractorSettings settings, ExtractorDescriptor descriptor, Set<String> undeclaredSettings)
            implements ExtractorSettings {
        private boolean declared(String key) {
            boolean declared = descriptor.settings().stream().map(Setting::key).anyMatch(key::equals);
            if (!declared) {
                undeclaredSettings.add(key);
            }
            return declared;
        }

        @Override
        public String string(String key) {
            return declared(key) ? settings.string(key) : "";
        }

        @Override
        public boolean flag(String key) {
            return declared(key) && settings.flag(key);
        }

        @Override
        public int integer(String key) {
            return declared(key) ? settings.integer(key) : 0;
        }

        @Override
        public double decimal(String key) {
            return declared(key) ? settings.decimal(key) : 0;
        }

        @Override
        public Optional<Path> path(String key) {
            return declared(key) ? settings.path(key) : Optional.empty();
        }
    }
}
