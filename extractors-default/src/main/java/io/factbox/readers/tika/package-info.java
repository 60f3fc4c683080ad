/** Documents read through Apache Tika: PDF, Word, OpenDocument, RTF, EPUB and e-mail. The only package that sees Tika's parsers. */
@NullMarked
package io.factbox.readers.tika;

import org.jspecify.annotations.NullMarked;
