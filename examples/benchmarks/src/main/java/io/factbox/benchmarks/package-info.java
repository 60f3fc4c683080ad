/** How fast it is. */
package io.factbox.benchmarks;
