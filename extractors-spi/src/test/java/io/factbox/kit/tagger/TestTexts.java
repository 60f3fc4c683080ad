package io.factbox.kit.tagger;

import io.factbox.text.AnalyzedText;

/** Analyses texts for tests of the kit. */
public final class TestTexts {
    private TestTexts() {}

    /** A text as the engine analyses it. */
    public static AnalyzedText analyze(String text) {
        return new TextSource().analyze(text);
    }
}
