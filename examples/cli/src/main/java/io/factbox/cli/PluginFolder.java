package io.factbox.cli;

import io.factbox.Factbox;
import io.factbox.cli.input.Reasons;
import io.factbox.spi.ArticleReader;
import io.factbox.spi.ExtractorProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** A folder of jars with extractors and readers. */
final class PluginFolder {
    private static final List<String> SERVICES =
            List.of(ExtractorProvider.class.getName(), ArticleReader.class.getName());

    private PluginFolder() {}

    /**
     * A loader of the jars in a folder, in the order of their names; they see Factbox and each other. It is open for as long as the
     * program runs.
     *
     * @throws UsageException if there is no such folder, no jar in it, one that is no jar, or two with the same plug-in
     */
    static ClassLoader open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("--plugins " + folder + ": there is no such folder");
        }
        List<URL> urls = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            TreeSet<Path> sorted = new TreeSet<>();
            jars.forEach(sorted::add);
            Map<String, Path> jarsByPlugin = new HashMap<>();
            for (Path jar : sorted) {
                rejectTwins(jar, jarsByPlugin);
                urls.add(jar.toUri().toURL());
            }
        } catch (IOException e) {
            throw new UsageException("--plugins " + folder + ": " + Reasons.of(e));
        }
        if (urls.isEmpty()) {
            throw new UsageException("--plugins " + folder + ": there is no .jar in this folder");
        }
        return new URLClassLoader(urls.toArray(URL[]::new), Factbox.class.getClassLoader());
    }

    /** The plug-ins whose classes are in a jar. A class loader passes over a broken jar in silence. */
    private static Set<String> plugins(Path jar) {
        Set<String> plugins = new LinkedHashSet<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (String service : SERVICES) {
                JarEntry entry = file.getJarEntry("META-INF/services/" + service);
                if (entry != null) {
                    new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.replaceFirst("#.*", "").strip())
                            .filter(name -> file.getJarEntry(name.replace('.', '/') + ".class") != null)
                            .forEach(plugins::add);
                }
            }
        } catch (IOException e) {
            throw new UsageException("--plugins: " + jar + " is no jar that can be read: " + Reasons.of(e));
        }
        return plugins;
    }

    /** Of two versions of a class a class loader takes the first, and nobody hears of the second. */
    private static void rejectTwins(Path jar, Map<String, Path> jars) {
        for (String plugin : plugins(jar)) {
            Path other = jars.put(plugin, jar);
            if (other != null) {
                throw new UsageException(
                        "--plugins: " + plugin + " is in " + other + " and in " + jar + ": take one of the two away");
            }
        }
    }
}
