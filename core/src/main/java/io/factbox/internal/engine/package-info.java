/** Loading, ordering and running plug-ins. */
@NullMarked
package io.factbox.internal.engine;

import org.jspecify.annotations.NullMarked;
