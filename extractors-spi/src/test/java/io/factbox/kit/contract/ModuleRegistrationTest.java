package io.factbox.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.factbox.article.Article;
import io.factbox.kit.tck.ExtractorContract;
import io.factbox.spi.ExtractorProvider;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule 104 for plug-ins that come as modules: ServiceLoader reads their descriptor, not the services file. */
class ModuleRegistrationTest {
    private static final String PROVIDER = """
            package com.acme;
            import io.factbox.spi.*;
            public class Tickers implements ExtractorProvider {
                public ExtractorDescriptor descriptor() {
                    throw new UnsupportedOperationException();
                }
                public Extractor create(ExtractorSettings settings) {
                    throw new UnsupportedOperationException();
                }
            }
            """;

    @TempDir
    private Path folder;

    /** Asks for rule 104 of a plug-in with this clause in its descriptor. */
    private void check(String clause) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("src/com/acme"));
        Path descriptor = folder.resolve("src/module-info.java");
        Files.writeString(descriptor, "module com.acme { requires transitive io.factbox.kit; " + clause + " }");
        Path provider = Files.writeString(sources.resolve("Tickers.java"), PROVIDER);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(classes, descriptor, provider);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve(ExtractorProvider.class.getName()), "com.acme.Tickers\n");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> type = loader.loadClass("com.acme.Tickers");
            new Contract((ExtractorProvider) type.getConstructor().newInstance()).required_104_isRegisteredAsAService();
        }
    }

    private static void compile(Path classes, Path... sources) throws IOException {
        String modules = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-d", classes.toString(), "-p", modules, "-proc:none");
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(sources))
                            .call())
                    .isTrue();
        }
    }

    private static final class Contract extends ExtractorContract {
        private final ExtractorProvider provider;

        Contract(ExtractorProvider provider) {
            this.provider = provider;
        }

        @Override
        protected ExtractorProvider provider() {
            return provider;
        }

        @Override
        protected List<Article> articlesWithMentions() {
            return List.of();
        }
    }

    @Test
    void aModuleThatProvidesThePluginPasses() {
        assertThatCode(() -> check("provides io.factbox.spi.ExtractorProvider with com.acme.Tickers;"))
                .doesNotThrowAnyException();
    }

    @Test
    void aModuleThatDoesNotIsTold() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check(""))
                .withMessageContaining("module com.acme does not say \"provides io.factbox.spi.ExtractorProvider with"
                        + " com.acme.Tickers\"");
    }
}
