package io.factbox.extractors.sources;

import io.factbox.kit.lexicon.Tsv;
import io.factbox.kit.phrase.Verbs;
import io.factbox.mention.SourceAttribution.Manner;
import io.factbox.text.AnalyzedText;
import io.factbox.text.WordTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** The verbs that attribute, by each of their forms. Immutable. */
final class CueLexicon {
    /** A noun for somebody's words: the speaker stands behind it. */
    static final int MESSAGE = 0;
    /** A noun for what is itself a source. */
    static final int DOCUMENT = 1;
    /** A noun for an occasion at which things are said. */
    static final int EVENT = 2;

    /** A noun that a that-clause follows. */
    static final int THAT = 1;
    /** A noun that an infinitive follows. */
    static final int TO = 2;

    private static final List<String> FOLLOWERS = List.of("that", "to");
    private static final List<String> DOCUMENT_KINDS = List.of("MESSAGE", "DOCUMENT", "EVENT");

    private final WordTable forms;
    private final WordTable documents;
    private final WordTable nouns;
    private final WordTable media;
    private final CueVerb[] verbs;

    /** Notes of which verb each form is; of the first, where it is one of several. */
    private static final class Forms implements ObjIntConsumer<String> {
        final Map<String, Integer> verbs = new HashMap<>();
        /** The verb whose forms come now. */
        int verb;

        @Override
        public void accept(String form, int bits) {
            verbs.putIfAbsent(form, verb);
        }
    }

    CueLexicon() {
        List<Tsv.Row> rows = Tsv.resource(CueLexicon.class, "cue-verbs-en.tsv");
        verbs = new CueVerb[rows.size()];
        Forms codes = new Forms();
        for (int i = 0; i < verbs.length; i++) {
            Tsv.Row row = rows.get(i);
            verbs[i] = verb(row);
            codes.verb = i;
            Verbs.english().forms(row.cell(0), codes);
        }
        forms = WordTable.of(codes.verbs);
        Map<String, Integer> kinds = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(CueLexicon.class, "document-nouns-en.tsv")) {
            for (String word : words(row.cell(0))) {
                kinds.putIfAbsent(word, DOCUMENT_KINDS.indexOf(row.cell(1)));
            }
        }
        documents = WordTable.of(kinds);
        Map<String, Integer> followers = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(CueLexicon.class, "cue-nouns-en.tsv")) {
            int bits = 0;
            for (String follower : words(row.cell(1))) {
                bits |= 1 << FOLLOWERS.indexOf(follower);
            }
            for (String word : words(row.cell(0))) {
                followers.put(word, followers.getOrDefault(word, 0) | bits);
            }
        }
        nouns = WordTable.of(followers);
        Map<String, Integer> names = new HashMap<>();
        for (Tsv.Row row : Tsv.resource(CueLexicon.class, "medium-nouns-en.tsv")) {
            for (String word : words(row.cell(0))) {
                names.put(word, 0);
            }
        }
        media = WordTable.of(names);
    }

    /** What may follow a noun that attributes: bits of {@link #THAT} and {@link #TO}; 0 for other words. */
    int cueNoun(AnalyzedText text, int token) {
        int bits = nouns.get(text, token);
        return bits == WordTable.NONE ? 0 : bits;
    }

    /** {@link #MESSAGE}, {@link #DOCUMENT} or {@link #EVENT} for a noun of such a thing; negative for others. */
    int document(AnalyzedText text, int token) {
        return documents.get(text, token);
    }

    /** Whether a noun names where or in what something can be said. */
    boolean isMedium(AnalyzedText text, int token) {
        int kind = document(text, token);
        return kind == MESSAGE || kind == EVENT || media.get(text, token) != WordTable.NONE;
    }

    private static CueVerb verb(Tsv.Row row) {
        return new CueVerb(
                row.cell(0),
                frames(row.cell(1)),
                CueVerb.Level.valueOf(row.cell(2)),
                words(row.cell(3)),
                row.cell(4).isEmpty() ? Optional.empty() : Optional.of(Manner.valueOf(row.cell(4))));
    }

    private static Set<CueVerb.Frame> frames(String cell) {
        Set<CueVerb.Frame> frames = EnumSet.noneOf(CueVerb.Frame.class);
        for (String word : words(cell)) {
            frames.add(CueVerb.Frame.valueOf(word));
        }
        return frames;
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    /** The verb of which a token is a form. */
    @Nullable
    CueVerb verb(AnalyzedText text, int token) {
        int code = forms.get(text, token);
        return code == WordTable.NONE ? null : verbs[code];
    }
}
