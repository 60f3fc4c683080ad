package io.factbox.spi;

import java.util.Set;

/**
 * What a reader is called and what it reads.
 *
 * @param id {@code vendor.name}; {@code factbox.} is reserved
 * @param version its version
 * @param mediaTypes the media types it reads, for people; what counts is {@link ArticleReader#suits}
 */
public record ReaderDescriptor(String id, String version, Set<String> mediaTypes) {
    /** Copies the set. */
    public ReaderDescriptor {
        mediaTypes = Set.copyOf(mediaTypes);
    }
}
