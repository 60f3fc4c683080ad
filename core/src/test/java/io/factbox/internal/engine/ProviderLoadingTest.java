package io.factbox.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.factbox.Factbox;
import io.factbox.FactboxException;
import io.factbox.facts.ExtractionProblem;
import io.factbox.facts.ExtractionProblem.Stage;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins as ServiceLoader brings them, broken in every way that a path can break them. */
class ProviderLoadingTest {
    @TempDir
    private Path temp;

    private PluginJar plugins;

    @BeforeEach
    void aGoodPluginAtTheEnd() {
        plugins = new PluginJar(temp.resolve("plugins")).extractor("Good", "acme.good", "1");
    }

    private static List<String> ids(Factbox factbox) {
        return factbox.extractors().stream().map(ExtractorDescriptor::id).toList();
    }

    /** The one problem of a path on which the good plug-in works nevertheless. */
    private ExtractionProblem problem() throws IOException {
        try (URLClassLoader loader = plugins.loader()) {
            Factbox factbox = Factbox.builder().classLoader(loader).build();
            assertThat(ids(factbox)).containsExactly("acme.good");
            assertThat(factbox.extract("Text.").organizations()).hasSize(1);
            assertThat(factbox.problems()).hasSize(1);
            assertThat(factbox.extract("Text.").problems()).isEqualTo(factbox.problems());
            return factbox.problems().get(0);
        }
    }

    private ExtractionProblem problemWith(String className, String after, String members) throws IOException {
        plugins.source(className, PluginJar.extractorSource(className, "acme.bad", "1", after, members))
                .service(ExtractorProvider.class, className, "Good")
                .compile();
        return problem();
    }

    @Test
    void aGoodPluginIsFound() throws IOException {
        plugins.service(ExtractorProvider.class, "Good").compile();
        try (URLClassLoader loader = plugins.loader()) {
            Factbox factbox = Factbox.builder().classLoader(loader).build();
            assertThat(ids(factbox)).containsExactly("acme.good");
            assertThat(factbox.problems()).isEmpty();
            assertThat(factbox.plan()).contains("acme.good 1 (plugins)");
        }
    }

    @Test
    void theContextClassLoaderIsUsedIfItSeesThisFactbox() throws IOException {
        plugins.service(ExtractorProvider.class, "Good").compile();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = plugins.loader()) {
            Thread.currentThread().setContextClassLoader(loader);
            assertThat(ids(Factbox.create())).containsExactly("acme.good");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void aContextClassLoaderThatSeesNoFactboxIsPassedOver() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new java.net.URL[0], null)) {
            Thread.currentThread().setContextClassLoader(loader);
            assertThatExceptionOfType(FactboxException.class)
                    .isThrownBy(Factbox::create)
                    .withMessageContaining("no extractor was found:");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void withoutDiscoveryNothingIsLookedFor() throws IOException {
        plugins.service(ExtractorProvider.class, "Good").compile();
        try (URLClassLoader loader = plugins.loader()) {
            Factbox factbox = Factbox.builder()
                    .classLoader(loader)
                    .discover(false)
                    .with(TestPlugin.good("a.a"))
                    .build();
            assertThat(ids(factbox)).containsExactly("a.a");
        }
    }

    @Test
    void aClassThatIsNotThereHidesNoOther() throws IOException {
        plugins.service(ExtractorProvider.class, "com.acme.Gone", "Good").compile();
        ExtractionProblem problem = problem();
        assertThat(problem.stage()).isEqualTo(Stage.LOAD);
        assertThat(problem.message()).contains("com.acme.Gone");
    }

    @Test
    void aClassWhoseSuperclassIsNotThereHidesNoOther() throws IOException {
        plugins.source("Parent", "public class Parent {}")
                .source("Orphan", PluginJar.extractorSource("Orphan", "acme.bad", "1", "extends Parent", ""))
                .service(ExtractorProvider.class, "Orphan", "Good")
                .compile()
                .withoutClass("Parent");
        ExtractionProblem problem = problem();
        assertThat(problem.stage()).isEqualTo(Stage.LOAD);
        assertThat(problem.message()).contains("Parent", "put matching versions on the path");
    }

    @Test
    void aConstructorThatThrowsHidesNoOther() throws IOException {
        ExtractionProblem problem =
                problemWith("Thrower", "", "public Thrower() { throw new IllegalStateException(\"no model\"); }");
        assertThat(problem.stage()).isEqualTo(Stage.LOAD);
        assertThat(problem.message()).contains("Thrower");
        assertThat(problem.cause().orElseThrow()).hasRootCauseMessage("no model");
    }

    @Test
    void aStaticInitializerThatThrowsHidesNoOther() throws IOException {
        assertThat(problemWith("Static", "", "static final int X = Integer.parseInt(\"no number\");")
                        .stage())
                .isEqualTo(Stage.LOAD);
    }

    @Test
    void aConstructorThatNeverReturnsFromRecursionHidesNoOther() throws IOException {
        assertThat(problemWith(
                                "Deep",
                                "",
                                "public Deep() { this(new Deep(null)); } private Deep(Deep d) { new Deep(d); }")
                        .stage())
                .isEqualTo(Stage.LOAD);
    }

    @Test
    void aConstructorThatIsNotPublicHidesNoOther() throws IOException {
        assertThat(problemWith("Shy", "", "Shy() {}").message()).contains("Shy");
    }

    @Test
    void aClassThatIsNoProviderHidesNoOther() throws IOException {
        plugins.source("Stranger", "public class Stranger {}")
                .service(ExtractorProvider.class, "Stranger", "Good")
                .compile();
        assertThat(problem().message()).contains("Stranger");
    }

    @Test
    void aClassFileThatIsBrokenHidesNoOther() throws IOException {
        plugins.extractor("Broken", "acme.bad", "1")
                .service(ExtractorProvider.class, "Broken", "Good")
                .compile();
        Files.write(temp.resolve("plugins/Broken.class"), new byte[] {1, 2, 3});
        assertThat(problem().stage()).isEqualTo(Stage.LOAD);
    }

    @Test
    void aServicesFileThatIsBrokenHidesNoOtherJar() throws IOException {
        plugins.service(ExtractorProvider.class, "Good").compile();
        PluginJar broken = new PluginJar(temp.resolve("broken"))
                .service(ExtractorProvider.class, "this is no class name")
                .compile();
        assertThat(broken).isNotNull();
        try (URLClassLoader loader = PluginJar.loader(temp.resolve("broken"), temp.resolve("plugins"))) {
            Factbox factbox = Factbox.builder().classLoader(loader).build();
            assertThat(ids(factbox)).containsExactly("acme.good");
            assertThat(factbox.problems()).hasSize(1);
        }
    }

    @Test
    void aDescriptorThatThrowsHidesNoOther() throws IOException {
        plugins.source(
                        "Vague",
                        PluginJar.extractorSource("Vague", "acme.bad", "1", "", "")
                                .replace(
                                        "return ExtractorDescriptor",
                                        "if (true) throw new IllegalStateException(\"vague\");"
                                                + " return ExtractorDescriptor"))
                .service(ExtractorProvider.class, "Vague", "Good")
                .compile();
        ExtractionProblem problem = problem();
        assertThat(problem.extractor()).isEqualTo("Vague");
        assertThat(problem.message()).contains("vague", "(from plugins)");
    }

    @Test
    void aPathOnWhichEverythingIsBrokenComesToAnEnd() throws IOException {
        List<String> gone = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            gone.add("com.acme.Gone" + i);
        }
        plugins.service(ExtractorProvider.class, gone.toArray(String[]::new)).compile();
        try (URLClassLoader loader = plugins.loader()) {
            assertThatExceptionOfType(FactboxException.class)
                    .isThrownBy(() -> Factbox.builder().classLoader(loader).build())
                    .withMessageContaining("100 failed to load")
                    .withMessageContaining("com.acme.Gone0");
        }
    }

    @Test
    void aClassThatTwoServicesFilesNameCountsOnce() throws IOException {
        plugins.service(ExtractorProvider.class, "Good").compile();
        new PluginJar(temp.resolve("merged"))
                .service(ExtractorProvider.class, "Good")
                .compile();
        try (URLClassLoader loader = PluginJar.loader(temp.resolve("plugins"), temp.resolve("merged"))) {
            assertThat(ids(Factbox.builder().classLoader(loader).build())).containsExactly("acme.good");
        }
    }

    @Test
    void twoVersionsOfAPluginFailAndTheMessageNamesBothJars() throws IOException {
        Path old = new PluginJar(temp.resolve("old"))
                .extractor("Good", "acme.good", "1.0")
                .service(ExtractorProvider.class, "Good")
                .compile()
                .jar("lib1/acme.jar");
        Path current = new PluginJar(temp.resolve("new"))
                .extractor("GoodToo", "acme.good", "2.0")
                .service(ExtractorProvider.class, "GoodToo")
                .compile()
                .jar("lib2/acme.jar");
        try (URLClassLoader loader = PluginJar.loader(old, current)) {
            assertThatExceptionOfType(FactboxException.class)
                    .isThrownBy(() -> Factbox.builder().classLoader(loader).build())
                    .withMessageContainingAll(
                            "two extractors are called acme.good", "1.0", "lib1/acme.jar", "2.0", "lib2/acme.jar");
        }
    }

    /** As Java does with every class; the command line, which sees the jars, refuses them. */
    @Test
    void ofTwoVersionsWithTheSameClassesTheFirstJarIsUsed() throws IOException {
        Path current = new PluginJar(temp.resolve("new"))
                .extractor("Good", "acme.good", "2.0")
                .service(ExtractorProvider.class, "Good")
                .compile()
                .jar("lib1/acme.jar");
        Path old = new PluginJar(temp.resolve("old"))
                .extractor("Good", "acme.good", "1.0")
                .service(ExtractorProvider.class, "Good")
                .compile()
                .jar("lib2/acme.jar");
        try (URLClassLoader loader = PluginJar.loader(current, old)) {
            Factbox factbox = Factbox.builder().classLoader(loader).build();
            assertThat(factbox.extractors())
                    .extracting(ExtractorDescriptor::version)
                    .containsExactly("2.0");
        }
    }

    @Test
    void aReaderThatDoesNotLoadIsAProblemToo() throws IOException {
        plugins.service(ExtractorProvider.class, "Good")
                .service(ArticleReader.class, "com.acme.GoneReader")
                .compile();
        try (URLClassLoader loader = plugins.loader()) {
            Factbox factbox = Factbox.builder().classLoader(loader).build();
            assertThat(factbox.problems())
                    .extracting(ExtractionProblem::extractor)
                    .containsExactly(ArticleReader.class.getName());
        }
    }

    @Test
    void underThrowAReaderThatDoesNotLoadFailsTheBuild() throws IOException {
        plugins.service(ExtractorProvider.class, "Good")
                .service(ArticleReader.class, "com.acme.GoneReader")
                .compile();
        try (URLClassLoader loader = plugins.loader()) {
            Factbox.Builder builder = Factbox.builder().classLoader(loader).onFailure(Factbox.FailurePolicy.THROW);
            assertThatExceptionOfType(FactboxException.class)
                    .isThrownBy(builder::build)
                    .withMessageContaining("com.acme.GoneReader");
        }
    }
}
