package io.factbox.kit.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.factbox.kit.gazetteer.PhraseTable;
import io.factbox.kit.tagger.AnnotatedText.Name;
import io.factbox.text.AnalyzedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainNameTaggerTest {
    private static final NameLexicon NOTHING =
            new NameLexicon(WordClusters.none(), NameWords.none(), PhraseTable.empty());

    @TempDir
    Path folder;

    private byte[] train() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        for (int i = 0; i < 12; i++) {
            Files.writeString(
                    texts.resolve(i + ".txt"),
                    "# made up\nShares of [Alda Bank = ORG] fell. Mr [Tom Reed = PER] of [Birk Bank = ORG] lives in [Oslo = LOC].\n");
        }
        Path model = folder.resolve("model");
        TrainNameTagger.main(
                new String[] {"--out", model.toString(), "--data", texts + "=2", "--test", texts.toString()});
        return Files.readAllBytes(model);
    }

    private static List<Name> names(byte[] model, String text) throws IOException {
        NameTagger tagger = new NameTagger(TaggerModel.read(new ByteArrayInputStream(model)), NOTHING);
        AnalyzedText analyzed = TestTexts.analyze(text);
        return TaggerScore.names(analyzed, tagger.tag(analyzed));
    }

    @Test
    void findsNamesThatItWasNotTrainedOn() throws IOException {
        assertThat(names(train(), "Shares of Gorm Bank fell. Mr Sam Hill of Dale Bank lives in Oslo."))
                .containsExactly(
                        new Name(NameLabels.ORGANIZATION, 10, 19),
                        new Name(NameLabels.PERSON, 29, 37),
                        new Name(NameLabels.ORGANIZATION, 41, 50),
                        new Name(NameLabels.PLACE, 60, 64));
    }

    @Test
    void givesTheSameModelForTheSameTexts() throws IOException {
        assertThat(train()).isEqualTo(train());
    }

    @Test
    void writesAReportBesideTheModel() throws IOException {
        train();
        assertThat(folder.resolve("model.txt")).content().contains("ORG P 100.0 R 100.0");
    }

    @Test
    void refusesADamagedModel() throws IOException {
        byte[] model = train();
        model[model.length / 2]++;
        assertThatIOException()
                .isThrownBy(() -> TaggerModel.read(new ByteArrayInputStream(model)))
                .withMessageContaining("checksum");
    }

    @Test
    void refusesAModelOfAnotherVersion() throws IOException {
        byte[] model = train();
        model[7]++;
        assertThatIOException()
                .isThrownBy(() -> TaggerModel.read(new ByteArrayInputStream(model)))
                .withMessageContaining("version");
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatIOException().isThrownBy(() -> TaggerModel.read(new ByteArrayInputStream(new byte[3])));
    }

    @Test
    void namesAnOptionThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrainNameTagger.main(new String[] {"--dta", "x"}))
                .withMessageContaining("--dta");
    }

    @Property(tries = 200)
    void labelsAreInOrderOnAnyText(@ForAll @StringLength(max = 200) String text) {
        NameTagger tagger = new NameTagger(new TestModels().random(), NOTHING);
        byte[] labels = tagger.tag(TestTexts.analyze(text));
        int before = NameLabels.OUTSIDE;
        for (byte label : labels) {
            assertThat(NameLabels.mayFollow(before, label)).isTrue();
            before = label;
        }
        assertThat(NameLabels.mayFollow(before, NameLabels.OUTSIDE)).isTrue();
    }
}
