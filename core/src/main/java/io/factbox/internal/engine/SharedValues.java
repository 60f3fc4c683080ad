package io.factbox.internal.engine;

import io.factbox.text.AnalyzedText;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What extractors have worked out of one article's text for each other. */
final class SharedValues {
    private final AnalyzedText text;
    private final Map<Class<?>, Object> values = new HashMap<>();

    SharedValues(AnalyzedText text) {
        this.text = text;
    }

    <T> T get(Class<T> type, Function<? super AnalyzedText, ? extends T> maker) {
        Object value = values.get(type);
        if (value == null) {
            value = maker.apply(text);
            if (value == null) {
                throw new NullPointerException("what makes the shared " + type + " returned null");
            }
            values.put(type, value);
        }
        return type.cast(value);
    }
}
