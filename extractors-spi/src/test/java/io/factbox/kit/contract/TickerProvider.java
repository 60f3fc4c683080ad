package io.factbox.kit.contract;

import io.factbox.mention.Mention;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A plug-in that keeps the contract, unless it is given a way not to. */
public class TickerProvider implements ExtractorProvider {
    private static final Pattern TICKER = Pattern.compile("\\((?:NYSE|NASDAQ): ?([A-Z]{1,5})\\)");

    private final Behaviour behaviour;

    public TickerProvider() {
        this(new Behaviour() {});
    }

    TickerProvider(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /** What a broken extractor does otherwise. */
    interface Behaviour {
        default ExtractorDescriptor describe() {
            return good().build();
        }

        default int longest(ExtractorSettings settings) {
            return settings.integer("longest");
        }

        default List<Mention> find(ExtractionContext context, int longest) {
            List<Mention> found = new ArrayList<>();
            Matcher matcher = TICKER.matcher(context.article().text());
            while (matcher.find()) {
                if (matcher.end(1) - matcher.start(1) <= longest) {
                    found.add(mention(context, new Span(matcher.start(1), matcher.end(1)), matcher.group(1)));
                }
            }
            return found;
        }

        default Mention mention(ExtractionContext context, Span span, String text) {
            return ticker(context, span, text, text.toLowerCase(Locale.ROOT));
        }
    }

    static ExtractorDescriptor.Builder good() {
        return unversioned("acme.tickers").version("1.0");
    }

    static ExtractorDescriptor.Builder unversioned(String id) {
        return ExtractorDescriptor.builder(id)
                .produces(Ticker.KIND)
                .setting("longest", "5", "The most letters of a symbol.");
    }

    static Ticker ticker(ExtractionContext context, Span span, String text, String symbol) {
        return new Ticker(span, text, symbol, 0.99, context.provenance("exchange"));
    }

    @Override
    public ExtractorDescriptor descriptor() {
        return behaviour.describe();
    }

    @Override
    public Extractor create(ExtractorSettings settings) {
        int longest = behaviour.longest(settings);
        return context -> behaviour.find(context, longest);
    }
}
