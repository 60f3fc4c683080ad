package io.factbox.internal.engine;

import io.factbox.FactboxException;
import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.facts.ExtractionProblem;
import io.factbox.facts.ExtractionProblem.Stage;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ReaderDescriptor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The readers by id, and which of them reads an input. Immutable. */
final class Readers {
    /** A reader with its descriptor, which is asked for once. */
    private record Known(ReaderDescriptor descriptor, ArticleReader reader) {
        /** How well it suits; a reader that fails at this does not suit. */
        double suits(ArticleInput input) {
            try {
                return reader.suits(input);
            } catch (Throwable e) {
                Failures.rethrowUncontained(e);
                return 0;
            }
        }
    }

    private static final Comparator<Known> BY_ID = new Comparator<>() {
        @Override
        public int compare(Known a, Known b) {
            return a.descriptor().id().compareTo(b.descriptor().id());
        }
    };

    private final List<Known> known;

    private Readers(List<Known> known) {
        this.known = List.copyOf(known);
    }

    /**
     * These readers, but for those that cannot say what they are.
     *
     * @throws FactboxException if two have one id
     */
    static Readers of(List<ArticleReader> found, List<ExtractionProblem> problems) {
        List<Known> known = new ArrayList<>();
        for (ArticleReader reader : found) {
            try {
                known.add(new Known(Objects.requireNonNull(reader.descriptor(), "descriptor() is null"), reader));
            } catch (Throwable e) {
                Failures.rethrowUncontained(e);
                String message = Failures.describe(e) + " (from " + Origin.name(reader.getClass()) + ")";
                problems.add(new ExtractionProblem(reader.getClass().getName(), Stage.LOAD, message, Optional.of(e)));
            }
        }
        known.sort(BY_ID);
        for (int i = 1; i < known.size(); i++) {
            Known one = known.get(i - 1);
            Known other = known.get(i);
            if (one.descriptor().id().equals(other.descriptor().id())) {
                throw new FactboxException("two readers are called "
                        + Origin.twins(
                                one.descriptor().id(),
                                one.descriptor().version(),
                                one.reader(),
                                other.descriptor().version(),
                                other.reader()));
            }
        }
        return new Readers(known);
    }

    List<ReaderDescriptor> descriptors() {
        return known.stream().map(Known::descriptor).toList();
    }

    private @Nullable Known best(ArticleInput input) {
        Known best = null;
        double most = 0;
        for (Known reader : known) {
            double suits = reader.suits(input);
            if (suits > most) {
                most = suits;
                best = reader;
            }
        }
        return best;
    }

    boolean canRead(ArticleInput input) {
        return best(input) != null;
    }

    /** Reads an input with the reader that suits it best. Whatever that reader throws comes out as an IOException. */
    Article read(ArticleInput input) throws IOException {
        Known best = best(input);
        if (best == null) {
            throw new IOException(input + ": no reader takes this kind of input; there are "
                    + (known.isEmpty()
                            ? "none: add io.factbox:factbox-extractors-default to the run-time path"
                            : descriptors().stream().map(ReaderDescriptor::id).toList()));
        }
        Article article;
        try {
            article = Objects.requireNonNull(best.reader().read(input), "read(..) returned null");
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            Failures.rethrowUncontained(e);
            throw new IOException(input + ": reader " + best.descriptor().id() + " failed: " + Failures.describe(e), e);
        }
        Optional<String> name = article.id().isPresent() ? article.id() : input.name();
        return name.isPresent() ? article.toBuilder().id(name.get()).build() : article;
    }
}
