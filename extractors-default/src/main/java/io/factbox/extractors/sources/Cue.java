package io.factbox.extractors.sources;

import io.factbox.extractors.sources.Draft.Range;

/**
 * A form of a cue verb in its verb group.
 *
 * @param range the group with its adverbs and particles
 * @param token the verb
 * @param verb which one
 * @param form how it stands
 */
record Cue(Range range, int token, CueVerb verb, Form form) {
    /** How the verb stands. */
    enum Form {
        /** With a subject. */
        FINITE,
        /** With -ing and no auxiliary. */
        GERUND,
        /** With a form of be, as a passive. */
        PASSIVE,
        /** A past participle with no auxiliary. */
        PARTICIPLE
    }
}
