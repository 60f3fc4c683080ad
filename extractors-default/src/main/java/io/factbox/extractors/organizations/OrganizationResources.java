package io.factbox.extractors.organizations;

import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.kit.tagger.NameLexicon;
import io.factbox.kit.tagger.NameWords;
import io.factbox.kit.tagger.TaggerModel;
import io.factbox.kit.tagger.WordClusters;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The model and the lists beside this class. */
final class OrganizationResources {
    private OrganizationResources() {}

    static TaggerModel model() throws IOException {
        try (InputStream in = open("names.model")) {
            return TaggerModel.read(in);
        }
    }

    static NameLexicon lexicon(boolean gazetteer) throws IOException {
        try (InputStream clusters = open("clusters.bin");
                Reader heads = reader("institution-heads.tsv");
                Reader forms = reader("legal-forms.tsv");
                Reader words = reader("word-classes.tsv")) {
            return new NameLexicon(
                    WordClusters.read(clusters),
                    NameWords.read(heads, forms, words),
                    gazetteer ? gazetteer() : PhraseTable.empty());
        }
    }

    /** The names of {@code gazetteer.tsv}, compiled. */
    private static PhraseTable gazetteer() throws IOException {
        try (InputStream in = open("gazetteer.bin")) {
            return PhraseTable.read(in);
        }
    }

    private static Reader reader(String name) throws IOException {
        return new InputStreamReader(open(name), StandardCharsets.UTF_8);
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = OrganizationResources.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(
                    "there is no resource " + name + " beside " + OrganizationResources.class.getName());
        }
        return in;
    }
}
