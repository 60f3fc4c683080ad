package io.factbox.spi;

/**
 * One setting of an extractor.
 *
 * @param key its name, in camel case
 * @param defaultValue its value where the user sets none; may be empty
 * @param description what it does and which values it takes, in one sentence
 */
public record Setting(String key, String defaultValue, String description) {}
