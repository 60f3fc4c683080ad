package io.factbox.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is below a folder.
 *
 * @param files all files, in the order of their paths
 * @param failures what could not be looked at
 */
record Folder(SortedSet<Path> files, Map<Path, IOException> failures) {
    /** Lists a folder. Links to files are followed, links to folders are not: they may go round in a circle. */
    static Folder list(Path folder) {
        SortedSet<Path> files = new TreeSet<>(java.util.Comparator.comparing(file -> id(folder, file)));
        SortedMap<Path, IOException> failures = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    failures.put(file, failure);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            failures.put(folder, e);
        }
        return new Folder(files, failures);
    }

    /** The path of a file relative to its folder, with slashes on every system. */
    static String id(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
