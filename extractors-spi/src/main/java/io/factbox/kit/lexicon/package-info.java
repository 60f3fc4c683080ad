/** Word lists as data: tab-separated files beside the class that uses them. */
@NullMarked
package io.factbox.kit.lexicon;

import org.jspecify.annotations.NullMarked;
