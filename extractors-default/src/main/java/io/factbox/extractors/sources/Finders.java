package io.factbox.extractors.sources;

/**
 * What the readers of the several constructions share: the passage, who and what can be found in it, and what was found so far.
 *
 * @param passage the text with its phrases
 * @param subjects sources before a verb
 * @param phrases sources from a token on
 * @param contents what is attributed
 * @param documents which sources are documents
 * @param drafts the attributions found so far
 */
record Finders(
        Passage passage,
        SubjectFinder subjects,
        SourcePhrases phrases,
        ContentFinder contents,
        Documents documents,
        Drafts drafts) {
    static Finders of(Passage passage, CueLexicon lexicon, SourceNouns nouns, boolean nested) {
        ClauseBounds bounds = new ClauseBounds(passage);
        Appositions appositions = new Appositions(passage, bounds);
        return new Finders(
                passage,
                new SubjectFinder(passage, nouns, bounds, appositions),
                new SourcePhrases(passage, bounds, appositions),
                new ContentFinder(passage),
                new Documents(passage, lexicon, nouns),
                new Drafts(passage, nested));
    }
}
