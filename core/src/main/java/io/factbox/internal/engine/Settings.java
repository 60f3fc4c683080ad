package io.factbox.internal.engine;

import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorSettings;
import io.factbox.spi.Setting;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The settings of one extractor: declared defaults with the user's values over them. */
final class Settings implements ExtractorSettings {
    private final String extractor;
    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException for a key that the descriptor does not declare
     */
    Settings(ExtractorDescriptor descriptor, Map<String, String> set) {
        extractor = descriptor.id();
        for (Setting setting : descriptor.settings()) {
            values.put(setting.key(), setting.defaultValue());
        }
        for (Map.Entry<String, String> entry : set.entrySet()) {
            if (values.replace(entry.getKey(), entry.getValue()) == null) {
                throw unknown(entry.getKey());
            }
        }
    }

    private IllegalArgumentException unknown(String key) {
        return new IllegalArgumentException("extractor " + extractor + " has no setting '" + key + "'; it has "
                + (values.isEmpty() ? "none" : String.join(", ", values.keySet())));
    }

    private IllegalArgumentException misfit(String key, String value, String expected) {
        return new IllegalArgumentException(
                "setting " + key + " of " + extractor + " is " + expected + ", not '" + value + "'");
    }

    Map<String, String> values() {
        return values;
    }

    @Override
    public String string(String key) {
        String value = values.get(key);
        if (value == null) {
            throw unknown(key);
        }
        return value;
    }

    @Override
    public boolean flag(String key) {
        String value = string(key);
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw misfit(key, value, "true or false");
        };
    }

    @Override
    public int integer(String key) {
        String value = string(key);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw misfit(key, value, "a whole number");
        }
    }

    @Override
    public double decimal(String key) {
        String value = string(key);
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw misfit(key, value, "a number");
        }
    }

    @Override
    public Optional<Path> path(String key) {
        String value = string(key);
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(Path.of(value));
        } catch (InvalidPathException e) {
            throw misfit(key, value, "a path");
        }
    }
}
