/** What plug-ins implement, found by {@link java.util.ServiceLoader}: extractors of mentions and readers of articles. */
@NullMarked
package io.factbox.spi;

import org.jspecify.annotations.NullMarked;
