package io.factbox.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.article.Article;
import io.factbox.article.ArticleInput;
import io.factbox.article.ArticleMetadata;
import io.factbox.article.Credit;
import io.factbox.article.Reading;
import io.factbox.kit.contract.MemoReader.Behaviour;
import io.factbox.kit.tck.ReaderContract;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ReaderDescriptor;
import io.factbox.text.Block;
import io.factbox.text.BlockKind;
import io.factbox.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract holds for a good reader, and for each rule there is a broken one that fails that rule and no other. */
class ReaderContractTest {
    /** A good reader, tested as its author would. */
    @Nested
    class GoodReader extends Memos {
        GoodReader() {
            super(MemoReader::new);
        }
    }

    /** The contract for one of the readers. */
    abstract static class Memos extends ReaderContract {
        private final Supplier<ArticleReader> reader;

        Memos(Supplier<ArticleReader> reader) {
            this.reader = reader;
        }

        @Override
        protected ArticleReader reader() {
            return reader.get();
        }

        @Override
        protected List<ArticleInput> inputs() {
            return Stream.of("MEMO\nJane Doe\n2024-03-15\n\nProfit rose.\n", "MEMO\nILIAS Roe\n2023-01-02\nSales fell.")
                    .map(text -> ArticleInput.of(text.getBytes(StandardCharsets.UTF_8))
                            .mediaType("text/x-memo")
                            .name(text.substring(5, 9))
                            .build())
                    .toList();
        }
    }

    private static final class Unregistered extends MemoReader {}

    private static Supplier<ArticleReader> with(Supplier<Behaviour> behaviour) {
        return () -> new MemoReader(behaviour.get());
    }

    private static Supplier<ArticleReader> described(Supplier<ReaderDescriptor> descriptor) {
        return with(() -> new Behaviour() {
            @Override
            public ReaderDescriptor descriptor() {
                return descriptor.get();
            }

            @Override
            public Reading reading() {
                return new Reading(descriptor.get().id(), 1, List.of());
            }
        });
    }

    /** Changes what a good reader has read. */
    private static Supplier<ArticleReader> reading(Supplier<Function<Article, Article>> change) {
        return with(() -> {
            Function<Article, Article> changing = change.get();
            return new Behaviour() {
                @Override
                public Article read(ArticleInput input) throws IOException {
                    return changing.apply(Behaviour.super.read(input));
                }
            };
        });
    }

    private static Map<Integer, Supplier<ArticleReader>> broken() {
        Map<Integer, Supplier<ArticleReader>> broken = new TreeMap<>();
        broken.put(601, described(() -> new ReaderDescriptor("factbox.memos", "1", Set.of("text/x-memo"))));
        broken.put(602, described(() -> new ReaderDescriptor("acme.memos", "1", Set.of("MEMO"))));
        AtomicInteger calls = new AtomicInteger();
        broken.put(
                603,
                described(() ->
                        new ReaderDescriptor("acme.memos", "1." + calls.incrementAndGet(), Set.of("text/x-memo"))));
        broken.put(604, Unregistered::new);
        broken.put(611, with(() -> new Behaviour() {
            @Override
            public double suits(ArticleInput input) {
                return 0;
            }
        }));
        broken.put(
                612,
                reading(() -> article -> article.toBuilder()
                        .blocks(List.of(new Block(BlockKind.PARAGRAPH, new Span(4, 8))))
                        .build()));
        broken.put(613, with(() -> new Behaviour() {
            @Override
            public Credit credit(int start, String name) {
                return new Credit(Credit.Role.BYLINE, new Span(start, start + name.length()), "By " + name, name);
            }
        }));
        broken.put(614, with(() -> new Behaviour() {
            @Override
            public Reading reading() {
                return new Reading("acme.others", 1, List.of());
            }
        }));
        broken.put(615, with(() -> new Behaviour() {
            @Override
            public ArticleMetadata metadata(ArticleMetadata known, String date) throws IOException {
                return Behaviour.super.metadata(
                        known.toBuilder().publisher("Memo Weekly", "text").build(), date);
            }
        }));
        broken.put(621, reading(() -> {
            AtomicInteger reads = new AtomicInteger();
            return article -> reads.getAndIncrement() == 1 && article.text().contains("Jane")
                    ? tagged(article, "second")
                    : article;
        }));
        broken.put(622, with(Careless::new));
        broken.put(
                623,
                reading(() -> article ->
                        tagged(article, article.credits().get(0).name().toLowerCase())));
        broken.put(624, with(() -> new Behaviour() {
            @Override
            public Article read(ArticleInput input) throws IOException {
                if (input.bytes().length == 0) {
                    throw new IllegalStateException("nothing to read");
                }
                return Behaviour.super.read(input);
            }
        }));
        broken.put(625, with(() -> new Behaviour() {
            @Override
            public double suits(ArticleInput input) {
                return input.mediaType().filter("image/x-noise"::equals).isPresent() ? 1 : Behaviour.super.suits(input);
            }
        }));
        return broken;
    }

    private static Article tagged(Article article, String tag) {
        return article.toBuilder()
                .metadata(article.metadata().toBuilder()
                        .tags(List.of(tag), "text")
                        .build())
                .build();
    }

    /** Keeps the date in a field that all threads share. */
    private static final class Careless implements Behaviour {
        private volatile String date = "";

        @Override
        public ArticleMetadata metadata(ArticleMetadata known, String found) throws IOException {
            date = found;
            LockSupport.parkNanos(1_000_000);
            return Behaviour.super.metadata(known, date);
        }
    }

    @Test
    void everyRuleHasAReaderThatBreaksIt() {
        assertThat(broken().keySet())
                .containsExactlyElementsOf(BrokenRules.rules(ReaderContract.class)
                        .map(BrokenRules::number)
                        .sorted()
                        .toList());
    }

    @Test
    void everyRuleIsWrittenDown() throws IOException {
        String text = Files.readString(Path.of("CONTRACT.md"));
        assertThat(BrokenRules.rules(ReaderContract.class)
                        .map(rule -> "| " + BrokenRules.number(rule) + " | required |")
                        .filter(row -> !text.contains(row)))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aBrokenReaderFailsItsRuleAndNoOther() {
        return broken().entrySet().stream()
                .map(broken -> DynamicTest.dynamicTest(
                        "rule " + broken.getKey(),
                        () -> assertThat(failures(broken.getValue())).containsOnlyKeys(broken.getKey())));
    }

    @Test
    void anAuthorWithoutInputsFails() {
        assertThat(BrokenRules.of(ReaderContract.class, () -> new Memos(MemoReader::new) {
                    @Override
                    protected List<ArticleInput> inputs() {
                        return List.of();
                    }
                }))
                .containsOnlyKeys(611);
    }

    private static Map<Integer, String> failures(Supplier<ArticleReader> reader) {
        return BrokenRules.of(ReaderContract.class, () -> new Memos(reader) {});
    }
}
