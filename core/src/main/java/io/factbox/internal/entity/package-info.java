/** Mentions that mean the same thing. */
@NullMarked
package io.factbox.internal.entity;

import org.jspecify.annotations.NullMarked;
