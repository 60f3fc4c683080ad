/** The contract that every extractor and reader is held to; written with JUnit Jupiter alone. Its rules: CONTRACT.md. */
package io.factbox.kit.tck;
