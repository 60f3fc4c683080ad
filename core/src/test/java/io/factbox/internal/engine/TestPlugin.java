package io.factbox.internal.engine;

import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import java.util.List;
import java.util.function.Consumer;

/** A plug-in made on the spot. */
record TestPlugin(ExtractorDescriptor descriptor, Extractor extractor) implements ExtractorProvider {
    /** Makes notes. */
    static TestPlugin of(String id, Extractor extractor) {
        return of(id, describe -> describe.produces(Note.KIND), extractor);
    }

    static TestPlugin of(String id, Consumer<ExtractorDescriptor.Builder> describe, Extractor extractor) {
        ExtractorDescriptor.Builder builder = ExtractorDescriptor.builder(id).version("1");
        describe.accept(builder);
        return new TestPlugin(builder.build(), extractor);
    }

    /** Declares something and finds nothing. */
    static TestPlugin idle(String id, Consumer<ExtractorDescriptor.Builder> describe) {
        return of(id, describe, context -> List.of());
    }

    /** Makes a note of the first character of every text that has one. */
    static TestPlugin good(String id) {
        return of(id, context -> context.article().text().isEmpty() ? List.of() : List.of(Note.at(context, 0, 1)));
    }

    @Override
    public Extractor create(ExtractorSettings settings) {
        return extractor;
    }
}
