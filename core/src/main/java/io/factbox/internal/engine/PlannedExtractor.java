package io.factbox.internal.engine;

import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import java.util.Map;

/**
 * An extractor with its place in the plan.
 *
 * @param origin the jar or folder that its provider came from
 * @param settings the values in force
 */
record PlannedExtractor(
        ExtractorDescriptor descriptor, Extractor extractor, String origin, Map<String, String> settings) {}
