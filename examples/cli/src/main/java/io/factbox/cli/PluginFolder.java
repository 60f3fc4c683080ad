package io.factbox.cli;

import io.factbox.Factbox;
import io.factbox.cli.input.Reasons;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;

/** A folder of jars with extractors and readers. */
final class PluginFolder {
    private PluginFolder() {}

    /**
     * A loader of the jars in a folder, in the order of their names; they see Factbox and each other. It is open for as long as the
     * program runs.
     *
     * @throws UsageException if there is no such folder, no jar in it, or one that is no jar
     */
    static ClassLoader open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("--plugins " + folder + ": there is no such folder");
        }
        List<URL> urls = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            TreeSet<Path> sorted = new TreeSet<>();
            jars.forEach(sorted::add);
            for (Path jar : sorted) {
                check(jar);
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

    /** A class loader passes over a broken jar in silence. */
    private static void check(Path jar) {
        try {
            new JarFile(jar.toFile()).close();
        } catch (IOException e) {
            throw new UsageException("--plugins: " + jar + " is no jar that can be read: " + Reasons.of(e));
        }
    }
}
