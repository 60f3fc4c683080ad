package io.factbox.extractors.dates;

import io.factbox.extractors.DefaultExtractors;
import io.factbox.mention.DateMention;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import java.util.Locale;
import java.util.StringJoiner;

/** Provides {@code factbox.dates}. */
public final class DateExtractorProvider implements ExtractorProvider {
    private static final ExtractorDescriptor DESCRIPTOR = ExtractorDescriptor.builder("factbox.dates")
            .version(DefaultExtractors.VERSION)
            .languages(Locale.ENGLISH, Locale.GERMAN)
            .produces(DateMention.KIND)
            .setting("vague", "true", "whether now, recently and the future are mentions; true or false")
            .setting("ages", "false", "whether ages, a 22-year-old, are mentions; true or false")
            .setting(
                    "anchor",
                    "auto",
                    "what a date without year counts from: publication, narrative (the date mentioned last), or auto, where the text"
                            + " decides")
            .setting(
                    "dayOrder",
                    "auto",
                    "what 3/10/2024 is: day-first, month-first, or auto, where the article's other dates and its"
                            + " country decide")
            .build();

    /** For ServiceLoader. */
    public DateExtractorProvider() {}

    @Override
    public ExtractorDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Extractor create(ExtractorSettings settings) {
        return new DateExtractor(
                DateLexicon.english(),
                DayOrders.read(),
                new DateOptions(
                        settings.flag("vague"),
                        settings.flag("ages"),
                        choice(DateOptions.Anchor.class, "anchor", settings),
                        choice(DateOptions.DayOrder.class, "dayOrder", settings)));
    }

    private static <E extends Enum<E>> E choice(Class<E> choices, String key, ExtractorSettings settings) {
        String value = settings.string(key);
        StringJoiner names = new StringJoiner(", ");
        for (E choice : choices.getEnumConstants()) {
            if (name(choice).equals(value)) {
                return choice;
            }
            names.add(name(choice));
        }
        throw new IllegalArgumentException(key + " is one of " + names + ", not '" + value + "'");
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
