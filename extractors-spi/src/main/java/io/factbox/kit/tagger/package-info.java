/** A name tagger: a linear-chain model over hashed features, what it looks at, and its trainer. */
@NullMarked
package io.factbox.kit.tagger;

import org.jspecify.annotations.NullMarked;
