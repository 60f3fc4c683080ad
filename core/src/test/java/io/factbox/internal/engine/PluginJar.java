package io.factbox.internal.engine;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A folder or jar of plug-ins, compiled on the spot: the way in which broken ones come. */
final class PluginJar {
    private final Path folder;
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, List<String>> services = new TreeMap<>();

    PluginJar(Path folder) {
        this.folder = folder;
    }

    /** A provider that makes a note of the first character. */
    PluginJar extractor(String className, String id, String version) {
        return source(className, extractorSource(className, id, version, "", ""));
    }

    /** The source of such a provider with more after its name and in its body. */
    static String extractorSource(String className, String id, String version, String after, String members) {
        return """
                import io.factbox.mention.*;
                import io.factbox.spi.*;
                import io.factbox.text.Span;
                import java.util.List;
                import java.util.Map;
                public class %s %s implements ExtractorProvider {
                    %s
                    public ExtractorDescriptor descriptor() {
                        return ExtractorDescriptor.builder("%s").version("%s").produces(OrganizationMention.KIND).build();
                    }
                    public Extractor create(ExtractorSettings settings) {
                        return context -> List.of(new OrganizationMention(new Span(0, 1), context.article().text().substring(0, 1),
                                "X", OrganizationMention.Type.OTHER, Map.of(), 0.9, context.provenance("first")));
                    }
                }
                """.formatted(className, after, members, id, version);
    }

    PluginJar source(String className, String source) {
        sources.put(className, source);
        return this;
    }

    /** Names classes in a services file, whether they are there or not. */
    PluginJar service(Class<?> service, String... lines) {
        services.computeIfAbsent(service.getName(), name -> new ArrayList<>()).addAll(List.of(lines));
        return this;
    }

    /** The finished folder. */
    PluginJar compile() throws IOException {
        Files.createDirectories(folder);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter out = new StringWriter();
        List<Source> units = sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
        List<String> options =
                List.of("-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
        if (!units.isEmpty()
                && !compiler.getTask(out, null, null, options, null, units).call()) {
            throw new IllegalArgumentException(out.toString());
        }
        Path registry = Files.createDirectories(folder.resolve("META-INF/services"));
        for (Map.Entry<String, List<String>> service : services.entrySet()) {
            Files.write(registry.resolve(service.getKey()), service.getValue());
        }
        return this;
    }

    PluginJar withoutClass(String className) throws IOException {
        Files.delete(folder.resolve(className + ".class"));
        return this;
    }

    /** The folder as a jar beside it. */
    Path jar(String name) throws IOException {
        Path jar = folder.resolveSibling(name);
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    URLClassLoader loader() throws IOException {
        return loader(folder);
    }

    /** A loader that sees Factbox and these places. */
    static URLClassLoader loader(Path... places) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path place : places) {
            urls.add(place.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), PluginJar.class.getClassLoader());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String className, String code) {
            super(URI.create(String.format(Locale.ROOT, "string:///%s.java", className)), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
