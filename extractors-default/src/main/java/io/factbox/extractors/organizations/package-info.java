/** Names of organizations and persons. */
@NullMarked
package io.factbox.extractors.organizations;

import org.jspecify.annotations.NullMarked;
