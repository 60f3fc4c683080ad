package io.factbox.mention;

/**
 * Where a mention comes from.
 *
 * @param extractor the extractor's id
 * @param version its version
 * @param rule the rule that fired
 */
public record Provenance(String extractor, String version, String rule) {
    /** {@code factbox.dates/1.0#weekday}. */
    @Override
    public String toString() {
        return extractor + "/" + version + "#" + rule;
    }
}
