package io.factbox.kit.contract;

import io.factbox.kit.contract.TickerProvider.Behaviour;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.Provenance;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.Span;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** For each rule of the contract an extractor that breaks that rule alone. */
final class BrokenExtractors {
    private final Map<Integer, Supplier<ExtractorProvider>> byRule = new TreeMap<>();
    private final List<String> asked;

    private BrokenExtractors(List<String> asked) {
        this.asked = asked;
        describe();
        find();
        behave();
        ask();
        last();
    }

    /**
     * The providers by the number of the rule; each call of a supplier makes a new one.
     *
     * @param asked whoever is asked for a descriptor adds a name; shared with the {@link Neighbour}
     */
    static Map<Integer, Supplier<ExtractorProvider>> byRule(List<String> asked) {
        return new BrokenExtractors(asked).byRule;
    }

    // --- the rules about what it says of itself --------------------------------------------------

    private void describe() {
        described(101, good -> TickerProvider.unversioned("factbox.tickers").version("1.0"));
        described(102, good -> TickerProvider.unversioned("acme.tickers"));
        AtomicInteger calls = new AtomicInteger();
        described(103, good -> good.uses(MentionKind.custom("acme.k" + calls.incrementAndGet(), Ticker.class)));
        byRule.put(104, Unregistered::new);
        described(105, good -> good.setting("other", "", " "));
    }

    private static final class Unregistered extends TickerProvider {}

    private void described(int rule, UnaryOperator<ExtractorDescriptor.Builder> change) {
        broken(rule, () -> new Behaviour() {
            @Override
            public ExtractorDescriptor describe() {
                return change.apply(TickerProvider.good()).build();
            }
        });
    }

    private void broken(int rule, Supplier<Behaviour> behaviour) {
        byRule.put(rule, () -> new TickerProvider(behaviour.get()));
    }

    // --- the rules about what it returns ---------------------------------------------------------

    private void find() {
        mentioning(
                201,
                (context, span, text) ->
                        TickerProvider.ticker(context, new Span(span.start() - 1, span.end() - 1), text, text));
        finding(202, (context, found) -> {
            for (Mention mention : List.copyOf(found)) {
                found.add(organization(context, mention));
            }
        });
        mentioning(
                203, (context, span, text) -> new Ticker(span, text, text, Double.NaN, context.provenance("exchange")));
        mentioning(
                204,
                (context, span, text) -> new Ticker(span, text, text, 0.9, new Provenance("acme.tickers", "1.0", " ")));
        finding(205, (context, found) -> found.addAll(List.copyOf(found)));
        finding(206, (context, found) -> found.clear());
        finding(207, (context, found) -> found.add(null));
    }

    private static Mention organization(ExtractionContext context, Mention mention) {
        return new OrganizationMention(
                mention.span(),
                mention.text(),
                "Acme",
                OrganizationMention.Type.COMPANY,
                Map.of(),
                0.9,
                context.provenance("exchange"));
    }

    private interface MentionMaker {
        Mention make(ExtractionContext context, Span span, String text);
    }

    private void mentioning(int rule, MentionMaker maker) {
        broken(rule, () -> new Behaviour() {
            @Override
            public Mention mention(ExtractionContext context, Span span, String text) {
                return maker.make(context, span, text);
            }
        });
    }

    private interface AfterThought {
        void change(ExtractionContext context, List<Mention> found);
    }

    private void finding(int rule, AfterThought afterThought) {
        broken(rule, () -> finding(afterThought));
    }

    private static Behaviour finding(AfterThought afterThought) {
        return new Behaviour() {
            @Override
            public List<Mention> find(ExtractionContext context, int longest) {
                List<Mention> found = Behaviour.super.find(context, longest);
                afterThought.change(context, found);
                return found;
            }
        };
    }

    // --- the rules about how it behaves ----------------------------------------------------------

    private void behave() {
        broken(301, () -> {
            AtomicInteger calls = new AtomicInteger();
            return finding((context, found) -> {
                if (context.article().text().equals("a")) {
                    found.add(TickerProvider.ticker(context, new Span(0, 1), "a", "call " + calls.incrementAndGet()));
                }
            });
        });
        broken(302, Careless::new);
        finding(303, (context, found) -> context.article().text().charAt(0));
        mentioning(
                304,
                (context, span, text) ->
                        TickerProvider.ticker(context, span, text, text + LocalDate.now(ZoneOffset.UTC)));
        broken(305, Nosy::new);
        mentioning(306, (context, span, text) -> TickerProvider.ticker(context, span, text, text.toLowerCase()));
    }

    /** Keeps its state in a field that all threads share. */
    private static final class Careless implements Behaviour {
        private volatile String symbol = "";

        @Override
        public Mention mention(ExtractionContext context, Span span, String text) {
            symbol = text;
            if (context.article().text().length() < 1_000) {
                LockSupport.parkNanos(1_000_000);
            }
            return TickerProvider.ticker(context, span, text, symbol);
        }
    }

    /** Knows who was asked last. */
    private final class Nosy implements Behaviour {
        private String last = "";

        @Override
        public ExtractorDescriptor describe() {
            asked.add("we");
            return Behaviour.super.describe();
        }

        @Override
        public int longest(ExtractorSettings settings) {
            last = asked.get(asked.size() - 1);
            return Behaviour.super.longest(settings);
        }

        @Override
        public Mention mention(ExtractionContext context, Span span, String text) {
            return TickerProvider.ticker(context, span, text, last);
        }
    }

    // --- the rules about what it asks for --------------------------------------------------------

    private void ask() {
        reading(401, settings -> settings.string("longest").matches("\\d") ? 5 : 4);
        reading(402, settings -> settings.integer("shortest") + settings.integer("longest"));
        finding(403, (context, found) -> context.mentions(OrganizationMention.KIND));
        broken(404, Needy::new);
    }

    private interface Reading {
        int longest(ExtractorSettings settings);
    }

    private void reading(int rule, Reading reading) {
        broken(rule, () -> new Behaviour() {
            @Override
            public int longest(ExtractorSettings settings) {
                return reading.longest(settings);
            }
        });
    }

    /** Says that it merely uses organizations, and fails without. */
    private static final class Needy implements Behaviour {
        @Override
        public ExtractorDescriptor describe() {
            return TickerProvider.good().uses(OrganizationMention.KIND).build();
        }

        @Override
        public List<Mention> find(ExtractionContext context, int longest) {
            if (!context.article().text().isEmpty()) {
                context.mentions(OrganizationMention.KIND).get(0);
            }
            return Behaviour.super.find(context, longest);
        }
    }

    // --- the optional rules ----------------------------------------------------------------------

    private void last() {
        finding(
                501,
                (context, found) -> found.removeIf(mention -> mention.span().start() > 40));
        finding(502, (context, found) -> {
            String text = context.article().text();
            if (text.startsWith("1,1,")) {
                work((long) text.length() * text.length() / 60);
            }
        });
        finding(503, (context, found) -> {
            if (context.article().text().startsWith("Acme5Acme5")) {
                work(TimeUnit.MILLISECONDS.toNanos(2_100));
            }
        });
    }

    private static void work(long nanos) {
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + nanos;
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }
}
