/** What several mentions have in common: one organization, one person, one figure told twice. */
@NullMarked
package io.factbox.entity;

import org.jspecify.annotations.NullMarked;
