package io.factbox.cli;

import static io.factbox.cli.CommandLineRun.factbox;
import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.mention.CustomMention;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.mention.Provenance;
import io.factbox.spi.ExtractionContext;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extractors from a folder of jars, and what they are told. */
class PluginFolderTest {
    @TempDir
    private Path folder;

    private Path article;
    private Path plugins;

    /** A word. */
    public record Word(Span span, String text, double confidence, Provenance provenance) implements CustomMention {
        @Override
        public MentionKind<Word> kind() {
            return WordProvider.KIND;
        }

        @Override
        public Map<String, String> attributes() {
            return Map.of("letters", Integer.toString(text.length()));
        }
    }

    /** Finds one word. */
    public static final class WordProvider implements ExtractorProvider {
        private static final MentionKind<Word> KIND = MentionKind.custom("acme.word", Word.class);

        @Override
        public ExtractorDescriptor descriptor() {
            return ExtractorDescriptor.builder("acme.word-finder")
                    .produces(KIND)
                    .setting("word", "Revenue", "The word to find.")
                    .build();
        }

        @Override
        public Extractor create(ExtractorSettings settings) {
            String word = settings.string("word");
            return context -> find(word, context);
        }

        private static List<Mention> find(String word, ExtractionContext context) {
            int at = context.article().text().indexOf(word);
            Span span = new Span(at, at + word.length());
            return at < 0 ? List.of() : List.of(new Word(span, word, 1, context.provenance("word")));
        }
    }

    @BeforeEach
    void writePlugin() throws IOException {
        article = Files.writeString(folder.resolve("news.txt"), "Revenue and profit rose.");
        plugins = Files.createDirectory(folder.resolve("plugins"));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(plugins.resolve("words.jar")))) {
            jar.putNextEntry(new ZipEntry("META-INF/services/" + ExtractorProvider.class.getName()));
            jar.write(WordProvider.class.getName().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Test
    void itsMentionsStandBesideTheOthers() {
        CommandLineRun run = factbox("--plugins", plugins, article);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("{\"kind\":\"acme.word\",\"start\":0,\"end\":7,\"text\":\"Revenue\"");
    }

    @Test
    void thePlanShowsIt() {
        assertThat(factbox("extractors", "--plugins", plugins).out()).contains("acme.word-finder", "word = Revenue");
    }

    @Test
    void aSettingIsTheLastWordBeforeTheEqualsSign() {
        CommandLineRun run = factbox("--plugins", plugins, "--set", "acme.word-finder.word=profit", article);
        assertThat(run.out()).contains("\"kind\":\"acme.word\",\"start\":12,\"end\":18,\"text\":\"profit\"");
    }

    @Test
    void settingsComeFromAFileAndTheCommandLineGoesBeforeIt() throws IOException {
        Path settings = Files.writeString(folder.resolve("my.properties"), "# mine\nacme.word-finder.word = profit\n");
        assertThat(factbox("--plugins", plugins, "--settings", settings, article)
                        .out())
                .contains("\"text\":\"profit\"");
        assertThat(factbox("--plugins", plugins, "--settings", settings, "--set", "acme.word-finder.word=rose", article)
                        .out())
                .contains("\"text\":\"rose\"");
    }

    @Test
    void aFolderWithoutJarsIsWrongUsage() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        CommandLineRun run = factbox("--plugins", empty, article);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no .jar in this folder");
    }

    @Test
    void aJarThatIsNoneIsNamed() throws IOException {
        Files.writeString(plugins.resolve("broken.jar"), "no jar");
        CommandLineRun run = factbox("--plugins", plugins, article);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("broken.jar is no jar that can be read");
    }

    private void jarWithTickers(String name) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(plugins.resolve(name)))) {
            jar.putNextEntry(new ZipEntry("META-INF/services/" + ExtractorProvider.class.getName()));
            jar.write("# ours\ncom.acme.Tickers # finds tickers\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            jar.putNextEntry(new ZipEntry("com/acme/Tickers.class"));
        }
    }

    @Test
    void twoVersionsOfAPluginAreRefusedAndBothJarsNamed() throws IOException {
        jarWithTickers("tickers-1.0.jar");
        jarWithTickers("tickers-1.1.jar");
        CommandLineRun run = factbox("--plugins", plugins, article);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("com.acme.Tickers", "tickers-1.0.jar", "tickers-1.1.jar");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theScorerTellsOfAPluginThatDoesNotLoadToo() throws IOException {
        jarWithTickers("tickers.jar"); // its class is empty
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\": \"1\", \"text\": \"It is May 3.\", \"mentions\": [{\"kind\": \"date\", \"start\": 6, \"end\": 11}]}\n");
        CommandLineRun run = factbox("evaluate", "--plugins", plugins, "--gold", gold);
        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("factbox: warning: ");
    }

    @Test
    void aPluginThatDoesNotLoadIsNamedAndTheOthersRun() throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(plugins.resolve("bad.jar")))) {
            jar.putNextEntry(new ZipEntry("META-INF/services/" + ExtractorProvider.class.getName()));
            jar.write("com.example.NotThere".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        CommandLineRun run = factbox("--plugins", plugins, article);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("warning: ", "com.example.NotThere");
        assertThat(run.out()).contains("\"kind\":\"acme.word\"", "\"stage\":\"LOAD\"");
    }
}
