/** The default readers: plain text, HTML, and through Apache Tika everything else. */
@NullMarked
package io.factbox.readers;

import org.jspecify.annotations.NullMarked;
