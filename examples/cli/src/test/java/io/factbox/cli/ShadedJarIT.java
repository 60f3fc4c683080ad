package io.factbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can get lost on the way from many jars into one. */
class ShadedJarIT {
    private static final Path JAR = Path.of(System.getProperty("factbox.jar"));

    /** Runs it with standard input closed; what it says on standard error is a part of the result. */
    private static String factbox(int status, String... words) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-jar", JAR.toString()));
        arguments.addAll(List.of(words));
        return run(status, arguments);
    }

    private static String run(int status, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(status);
        return output;
    }

    @Test
    void startsAlone() throws Exception {
        assertThat(factbox(0, "--version")).matches("factbox [0-9].*\\R");
    }

    @Test
    void writesTheFactBoxOfTheSampleArticle() throws Exception {
        assertThat(factbox(0, "--format", "text", "../quickstart/src/main/resources/article.txt"))
                .startsWith("Nordvik to buy cable maker Kestrel")
                .contains("WHO SAYS WHAT", "Ingrid Solheim, chief executive of Nordvik")
                .contains("2,400,000,000 EUR")
                .contains("2025-03-12T16:30")
                .contains("Institute for Grid Economics")
                .doesNotContain("PROBLEMS");
    }

    @Test
    void namesWhatItCannotRead() throws Exception {
        assertThat(factbox(1, "no/such/file.html")).isEqualTo("factbox: no/such/file.html: there is no such file\n");
    }

    /** Small files that unpack to 200 MB of what a parser reads, in 64 MB of memory and a few seconds. */
    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml bomb.docx", "content.xml bomb.odt", "OEBPS/text.xhtml bomb.epub"})
    void refusesAZipBomb(String partAndFile, @TempDir Path folder) throws Exception {
        String[] names = partAndFile.split(" ");
        Path file = folder.resolve(names[1]);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(names[0]));
            byte[] megabyte = "<p>all the same</p>".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 170; i++) {
                zip.write(megabyte);
            }
        }
        assertThat(Files.size(file)).isLessThan(2_000_000);
        assertThat(run(1, List.of("-Xmx64m", "-jar", JAR.toString(), file.toString())))
                .contains(names[1], names[0] + " unpacks to more than 64 MB, which no article does");
    }

    @Test
    void listsTheExtractors() throws Exception {
        assertThat(factbox(0, "extractors"))
                .contains("factbox.dates", "factbox.figures", "factbox.organizations", "factbox.sources")
                .contains("reader factbox.text", "reader factbox.html");
    }

    /** The libraries' own jars stand on this test's class path: each plug-in that they name is in the one jar too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.factbox.spi.ArticleReader",
                "io.factbox.spi.ExtractorProvider",
                "org.apache.tika.detect.Detector",
                "org.apache.tika.parser.Parser",
                "org.slf4j.spi.SLF4JServiceProvider"
            })
    void keepsEveryPlugIn(String service) throws IOException {
        String file = "META-INF/services/" + service;
        Set<String> before = new LinkedHashSet<>();
        for (URL url : Collections.list(getClass().getClassLoader().getResources(file))) {
            boolean shaded = url.openConnection() instanceof JarURLConnection jar
                    && Path.of(jar.getJarFile().getName()).equals(JAR);
            if (!shaded) {
                try (InputStream in = url.openStream()) {
                    providers(in).forEach(before::add);
                }
            }
        }
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream in = jar.getInputStream(jar.getEntry(file))) {
            assertThat(before).isNotEmpty();
            assertThat(providers(in)).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    @Test
    void hasNoModuleDescriptorAndNoSignature() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(Object::toString))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA|EC)"));
        }
    }

    private static Stream<String> providers(InputStream services) throws IOException {
        return new String(services.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty());
    }
}
