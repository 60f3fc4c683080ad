package io.factbox.internal.engine;

import io.factbox.Factbox.FailurePolicy;
import io.factbox.FactboxException;
import io.factbox.Limits;
import io.factbox.facts.ExtractionProblem;
import io.factbox.facts.ExtractionProblem.Stage;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ExtractionException;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds, checks, orders and creates what an {@link Engine} runs. */
public final class EngineBuilder {
    private final Set<String> only = new TreeSet<>();
    private final Set<String> without = new TreeSet<>();
    private final List<ExtractorProvider> given = new ArrayList<>();
    private final List<ArticleReader> givenReaders = new ArrayList<>();
    private final Map<String, Map<String, String>> settings = new TreeMap<>();
    private final List<ExtractionProblem> problems = new ArrayList<>();
    private @Nullable Locale language;
    private Limits limits = Limits.standard();
    private double minConfidence;
    private FailurePolicy onFailure = FailurePolicy.COLLECT;
    private boolean discover = true;
    private @Nullable ClassLoader classLoader;

    /** A provider with its descriptor, which is asked for once. */
    private record Found(ExtractorProvider provider, ExtractorDescriptor descriptor) {
        String origin() {
            return Origin.name(provider.getClass());
        }
    }

    /** Runs these and those given, no others. */
    public void only(Collection<String> ids) {
        only.addAll(ids);
    }

    /** Leaves these out. */
    public void without(Collection<String> ids) {
        without.addAll(ids);
    }

    /** Adds an extractor. */
    public void with(ExtractorProvider provider) {
        given.add(Objects.requireNonNull(provider, "provider"));
    }

    /** Adds a reader. */
    public void with(ArticleReader reader) {
        givenReaders.add(Objects.requireNonNull(reader, "reader"));
    }

    /** Sets a setting. */
    public void set(String extractor, String key, String value) {
        settings.computeIfAbsent(extractor, id -> new TreeMap<>()).put(key, Objects.requireNonNull(value, "value"));
    }

    /** Sets the language of articles that state none. */
    public void language(Locale value) {
        language = Objects.requireNonNull(value, "language");
    }

    /** Sets the limits. */
    public void limits(Limits value) {
        limits = Objects.requireNonNull(value, "limits");
    }

    /** Sets the least confidence. */
    public void minConfidence(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new FactboxException("minConfidence lies between 0 and 1, not at " + value);
        }
        minConfidence = value;
    }

    /** Sets what to do when an extractor fails. */
    public void onFailure(FailurePolicy value) {
        onFailure = Objects.requireNonNull(value, "policy");
    }

    /** Sets whether to look for services. */
    public void discover(boolean on) {
        discover = on;
    }

    /** Sets where to look for services. */
    public void classLoader(ClassLoader loader) {
        classLoader = Objects.requireNonNull(loader, "loader");
    }

    /** Finds, checks, orders and creates. */
    public Engine build() {
        problems.clear();
        List<Found> all = describe(extractorProviders());
        rejectDuplicates(all);
        Map<String, Found> byId = new TreeMap<>();
        for (Found found : all) {
            byId.put(found.descriptor().id(), found);
        }
        checkIds("only", only, byId.keySet());
        checkIds("without", without, byId.keySet());
        checkIds("set", settings.keySet(), byId.keySet());
        List<ExtractorDescriptor> wanted = new ArrayList<>();
        for (Found found : byId.values()) {
            if (isWanted(found)) {
                wanted.add(found.descriptor());
            }
        }
        if (wanted.isEmpty()) {
            throw noExtractor(all);
        }
        List<PlannedExtractor> plan = new ArrayList<>();
        for (ExtractorDescriptor descriptor : ExtractionPlan.order(wanted)) {
            PlannedExtractor planned = create(Objects.requireNonNull(byId.get(descriptor.id())));
            if (planned != null) {
                plan.add(planned);
            }
        }
        Readers readers = Readers.of(readers(), problems);
        for (ExtractionProblem problem : problems) {
            Log.LOG.warn("{} failed at {}: {}", problem.extractor(), problem.stage(), problem.message());
        }
        if (onFailure == FailurePolicy.THROW && !problems.isEmpty()) {
            throw new FactboxException(
                    problems.get(0).message(), problems.get(0).cause().orElse(null));
        }
        return new Engine(plan, readers, new ArticleRules(language, limits, minConfidence, onFailure), problems);
    }

    private boolean isWanted(Found found) {
        String id = found.descriptor().id();
        return !without.contains(id) && (only.isEmpty() || only.contains(id) || isGiven(found.provider()));
    }

    /** By identity: a plug-in's equals is not ours to call. */
    private boolean isGiven(ExtractorProvider provider) {
        for (ExtractorProvider one : given) {
            if (one == provider) {
                return true;
            }
        }
        return false;
    }

    private List<ExtractorProvider> extractorProviders() {
        List<ExtractorProvider> providers = new ArrayList<>(given);
        if (discover) {
            ServiceLoader<ExtractorProvider> loader =
                    ServiceLoader.load(ExtractorProvider.class, loaderFor(ExtractorProvider.class));
            addNewClasses(ProviderLoader.load(loader, ExtractorProvider.class, problems), providers);
        }
        return providers;
    }

    private List<ArticleReader> readers() {
        List<ArticleReader> readers = new ArrayList<>(givenReaders);
        if (discover) {
            ServiceLoader<ArticleReader> loader =
                    ServiceLoader.load(ArticleReader.class, loaderFor(ArticleReader.class));
            addNewClasses(ProviderLoader.load(loader, ArticleReader.class, problems), readers);
        }
        return readers;
    }

    /** A class that two services files name, as merged jars do, counts once. */
    private static <S> void addNewClasses(List<S> found, List<S> all) {
        Set<Class<?>> classes = new HashSet<>();
        for (S one : all) {
            classes.add(one.getClass());
        }
        for (S one : found) {
            if (classes.add(one.getClass())) {
                all.add(one);
            }
        }
    }

    /** The class loader set, else the context's if it sees this very service class, else our own. */
    private ClassLoader loaderFor(Class<?> service) {
        if (classLoader != null) {
            return classLoader;
        }
        ClassLoader own = service.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try {
            return context != null && context.loadClass(service.getName()) == service ? context : own;
        } catch (ClassNotFoundException e) {
            return own;
        }
    }

    private List<Found> describe(List<ExtractorProvider> providers) {
        List<Found> found = new ArrayList<>();
        for (ExtractorProvider provider : providers) {
            try {
                found.add(new Found(provider, Objects.requireNonNull(provider.descriptor(), "descriptor() is null")));
            } catch (Throwable e) {
                Failures.rethrowUncontained(e);
                problems.add(problem(provider.getClass().getName(), Stage.LOAD, provider, e));
            }
        }
        return found;
    }

    private static void rejectDuplicates(List<Found> all) {
        Map<String, Found> seen = new HashMap<>();
        for (Found found : all) {
            Found other = seen.put(found.descriptor().id(), found);
            if (other != null) {
                throw new FactboxException("two extractors are called "
                        + Origin.twins(
                                found.descriptor().id(),
                                other.descriptor().version(),
                                other.provider(),
                                found.descriptor().version(),
                                found.provider()));
            }
        }
    }

    private static void checkIds(String method, Set<String> ids, Set<String> known) {
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new FactboxException(method + "(\"" + id + "\"): there is no such extractor; there are "
                        + (known.isEmpty() ? "none" : String.join(", ", known)));
            }
        }
    }

    private FactboxException noExtractor(List<Found> all) {
        if (!all.isEmpty()) {
            return new FactboxException("only(..) and without(..) leave no extractor; there are "
                    + all.stream()
                            .map(found -> found.descriptor().id())
                            .sorted()
                            .toList());
        }
        String failed = problems.isEmpty()
                ? ""
                : " (" + problems.size() + " failed to load, first: "
                        + problems.get(0).message() + ")";
        return new FactboxException(
                "no extractor was found" + failed
                        + ": add io.factbox:factbox-extractors-default to the run-time path, or pass one to Factbox.builder().with(..)");
    }

    /** The extractor, or null if it cannot be had: then a problem says why. */
    private @Nullable PlannedExtractor create(Found found) {
        ExtractorDescriptor descriptor = found.descriptor();
        Settings values;
        try {
            values = new Settings(descriptor, settings.getOrDefault(descriptor.id(), Map.of()));
        } catch (IllegalArgumentException e) {
            throw new FactboxException(String.valueOf(e.getMessage()), e);
        }
        try {
            return new PlannedExtractor(
                    descriptor,
                    Objects.requireNonNull(found.provider().create(values), "create(..) returned null"),
                    found.origin(),
                    values.values());
        } catch (IllegalArgumentException e) {
            // A value that the user set and the extractor refuses: the user's to mend, not to be run without.
            if (settings.containsKey(descriptor.id())) {
                throw new FactboxException("extractor " + descriptor.id() + ": " + e.getMessage(), e);
            }
            problems.add(problem(descriptor.id(), Stage.CREATE, found.provider(), e));
        } catch (ExtractionException e) {
            problems.add(problem(descriptor.id(), Stage.CREATE, found.provider(), e));
        } catch (Throwable e) {
            Failures.rethrowUncontained(e);
            problems.add(problem(descriptor.id(), Stage.CREATE, found.provider(), e));
        }
        return null;
    }

    private static ExtractionProblem problem(String extractor, Stage stage, Object provider, Throwable e) {
        return new ExtractionProblem(
                extractor,
                stage,
                Failures.describe(e) + " (from " + Origin.name(provider.getClass()) + ")",
                Optional.of(e));
    }
}
