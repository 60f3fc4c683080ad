package io.factbox.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Follows docs/writing-an-extractor.md, step by step, with the packaged jars; only Maven is left out. */
class GuideIT {
    private static final Path FACTBOX =
            Path.of(System.getProperty("factbox.jar")).toAbsolutePath();
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private static Path project;

    @BeforeAll
    static void writeCompilePackage() throws IOException {
        Guide.write(project);
        Path classes = compile("src/main/java", "classes", CLASS_PATH);
        copy(project.resolve("src/main/resources"), classes);
        Path tests = compile("src/test/java", "test-classes", classes + File.pathSeparator + CLASS_PATH);
        copy(project.resolve("src/test/resources"), tests);
        Path plugins = Files.createDirectory(project.resolve("plugins"));
        try (JarOutputStream jar =
                new JarOutputStream(Files.newOutputStream(plugins.resolve("acme-tickers-1.0.jar")))) {
            for (Path file : files(classes)) {
                jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path compile(String sources, String output, String classPath, String... more) throws IOException {
        Path classes = Files.createDirectories(project.resolve("target").resolve(output));
        List<String> options = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing", "-Werror", "-d"));
        options.addAll(List.of(classes.toString(), "-cp", classPath));
        options.addAll(List.of(more));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages,
                            manager,
                            null,
                            options,
                            null,
                            manager.getJavaFileObjectsFromPaths(files(project.resolve(sources))))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
        return classes;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    @Test
    void itsFilesAreTheProject() {
        assertThat(Guide.files())
                .containsOnlyKeys(
                        "pom.xml",
                        "src/main/java/com/acme/tickers/TickerMention.java",
                        "src/main/java/com/acme/tickers/TickerExtractorProvider.java",
                        "src/main/resources/META-INF/services/io.factbox.spi.ExtractorProvider",
                        "src/test/java/com/acme/tickers/TickerExtractorTest.java",
                        "src/test/resources/com/acme/tickers/tickers.spec",
                        "gold.jsonl",
                        "article.txt");
    }

    @Test
    void itsPomHasTheVersionsOfThisBuild() {
        String pom = Guide.files().get("pom.xml");
        String parent = Documents.read(Documents.ROOT.resolve("pom.xml"));
        assertThat(pom).contains("<factbox.version>" + System.getProperty("factbox.version") + "</factbox.version>");
        String junit = parent.replaceAll("(?s).*<junit.version>(.*?)</junit.version>.*", "$1");
        assertThat(pom).contains("<artifactId>junit-jupiter</artifactId>\n      <version>" + junit + "</version>");
        for (String plugin : List.of("maven-compiler-plugin", "maven-surefire-plugin")) {
            String version = parent.replaceAll(
                    "(?s).*<artifactId>" + plugin + "</artifactId>\\s*<version>(.*?)</version>.*", "$1");
            assertThat(pom)
                    .contains("<artifactId>" + plugin + "</artifactId>\n        <version>" + version + "</version>");
        }
    }

    @Test
    void itsTestPasses() throws Exception {
        URL[] path = {
            project.resolve("target/classes").toUri().toURL(),
            project.resolve("target/test-classes").toUri().toURL()
        };
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        try (URLClassLoader loader = new URLClassLoader(path, GuideIT.class.getClassLoader())) {
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(loader.loadClass("com.acme.tickers.TickerExtractorTest")))
                                    .build(),
                            listener);
        }
        assertThat(listener.getSummary().getFailures())
                .as(() -> listener.getSummary().getFailures().stream()
                        .map(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                        .collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(listener.getSummary().getTestsSucceededCount()).isGreaterThan(20);
    }

    @Test
    void itsModuleCompiles() throws IOException {
        Path descriptor = Files.createDirectories(project.resolve("module")).resolve("module-info.java");
        Files.writeString(
                descriptor,
                Guide.moduleDirectives().collect(Collectors.joining("\n", "module com.acme.tickers {\n", "\n}\n")));
        copy(project.resolve("src/main/java"), project.resolve("module"));
        String libraries = Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> entry.matches(
                        ".*/(factbox-core|factbox-extractors-spi|jspecify|guava|slf4j-api)-[\\w.-]*\\.jar"))
                .filter(entry -> !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(Guide.moduleDirectives()).hasSize(2);
        compile("module", "module-classes", "", "-p", libraries);
    }

    @Test
    void itsCommandsShowThePlugIn() throws Exception {
        List<String> outputs = CommandLine.runAll(Guide.FILE, project);
        assertThat(outputs).hasSize(5);
        assertThat(outputs.get(0)).contains("acme.tickers 1.0 (acme-tickers-1.0.jar)", "exchanges = NYSE|NASDAQ");
        assertThat(outputs.get(1)).contains("12\t15\tACM\tUPPER");
        assertThat(outputs.get(2))
                .contains("\"kind\": \"acme.ticker\"", "\"exchange\": \"NYSE\"")
                .doesNotContain("\"exchange\": \"LSE\"");
        assertThat(outputs.get(3)).contains("\"exchange\": \"LSE\"").doesNotContain("\"exchange\": \"NYSE\"");
        assertThat(outputs.get(4)).contains("acme.ticker");
    }
}
