/** From what the user names to articles: files, folders, standard input, JSON Lines and web archives. */
@NullMarked
package io.factbox.cli.input;

import org.jspecify.annotations.NullMarked;
