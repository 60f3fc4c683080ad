package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;
import io.factbox.mention.SourceAttribution.Type;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a source say about it.
 *
 * @param type what kind of source it is
 * @param name the tokens of its name, where it has one
 * @param role the tokens that name an office or job
 * @param affiliation the tokens that name the organization it speaks for
 * @param gender {@code 'm'}, {@code 'f'}, or {@code ' '} where the words do not tell
 */
record Profile(
        Type type,
        @Nullable Range name,
        @Nullable Range role,
        @Nullable Range affiliation,
        char gender) {}
