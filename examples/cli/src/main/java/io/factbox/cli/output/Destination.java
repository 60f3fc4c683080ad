package io.factbox.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where the output goes. A file is written beside its place and moved there when it is whole, so that whoever waits for it never
 * finds half of it, and so that it may be an input too. What is no regular file (a pipe, /dev/stdout) is written directly.
 */
public final class Destination implements Closeable {
    private final OutputStream stream;
    private final Path part;
    private final Path file;
    private final boolean moves;

    private Destination(OutputStream stream, Path part, Path file, boolean moves) {
        this.stream = stream;
        this.part = part;
        this.file = file;
        this.moves = moves;
    }

    /**
     * Begins a file.
     *
     * @throws IOException if it cannot be written
     */
    public static Destination of(Path named) throws IOException {
        Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        boolean moves = !Files.exists(file) || Files.isRegularFile(file);
        Path part = moves ? file.resolveSibling(file.getFileName() + ".part") : file;
        return new Destination(Files.newOutputStream(part), part, file, moves);
    }

    /** Takes the bytes. */
    public OutputStream stream() {
        return stream;
    }

    /**
     * The file is whole: puts it in its place.
     *
     * @throws IOException if that is not possible
     */
    public void finish() throws IOException {
        stream.close();
        if (moves) {
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        stream.close();
        if (moves) {
            Files.deleteIfExists(part);
        }
    }
}
