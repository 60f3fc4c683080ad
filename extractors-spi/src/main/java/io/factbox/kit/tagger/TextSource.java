package io.factbox.kit.tagger;

import io.factbox.Factbox;
import io.factbox.mention.CustomMention;
import io.factbox.mention.MentionKind;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.AnalyzedText;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** Analyses texts as the engine does: a plug-in that finds nothing and keeps what it is shown. */
final class TextSource implements ExtractorProvider {
    private static final String ID = "trainer.text";

    private final AtomicReference<AnalyzedText> seen = new AtomicReference<>();
    private final Factbox factbox =
            Factbox.builder().discover(false).with(this).only(ID).build();

    AnalyzedText analyze(String text) {
        factbox.extract(text);
        return java.util.Objects.requireNonNull(seen.get());
    }

    @Override
    public ExtractorDescriptor descriptor() {
        return ExtractorDescriptor.builder(ID)
                .version("1")
                .languages(Locale.ENGLISH)
                .produces(MentionKind.custom(ID, CustomMention.class))
                .build();
    }

    @Override
    public Extractor create(ExtractorSettings settings) {
        return context -> {
            seen.set(context.text());
            return List.of();
        };
    }
}
