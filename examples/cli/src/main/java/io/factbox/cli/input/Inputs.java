package io.factbox.cli.input;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that the user named, in that order; the files below a folder in the order of their paths. */
public final class Inputs implements ArticleSource {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private final InputType type;
    private final int maxCharacters;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private @Nullable ArticleSource open;

    /** Something named and not opened yet; it may turn out not to be there. */
    private record Waiting(String where, Opening opening) {}

    private interface Opening {
        ArticleSource open() throws IOException;
    }

    /** A file that was named, or one below a folder that was. */
    private final class OneFile implements Opening {
        private final Path file;
        private final String id;

        OneFile(Path file, String id) {
            this.file = file;
            this.id = id;
        }

        @Override
        public ArticleSource open() throws IOException {
            InputStream bytes = stream(file);
            try {
                return Inputs.this.open(file.toString(), id, bytes);
            } catch (IOException e) {
                bytes.close();
                throw e;
            }
        }
    }

    /**
     * Inputs that are opened one by one.
     *
     * @param names files, folders, or {@value #STANDARD_INPUT}
     * @param type what they are taken for
     * @param maxCharacters the longest text of an article
     * @param standardInput where {@value #STANDARD_INPUT} comes from
     */
    public Inputs(List<String> names, InputType type, int maxCharacters, InputStream standardInput) {
        this.type = type;
        this.maxCharacters = maxCharacters;
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                add("standard input", () -> open("standard input", null, standardInput));
            } else {
                add(name);
            }
        }
    }

    private void add(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                add(name, new OneFile(path, String.valueOf(path.getFileName())));
            }
        } catch (InvalidPathException e) {
            add(name, () -> {
                throw new NoSuchFileException(name);
            });
        }
    }

    private void addFolder(Path folder) {
        Folder listed = Folder.list(folder);
        if (listed.files().isEmpty() && listed.failures().isEmpty()) {
            add(folder.toString(), () -> {
                throw new IOException("the folder is empty");
            });
        }
        for (Path file : listed.files()) {
            add(file.toString(), new OneFile(file, Folder.id(folder, file)));
        }
        listed.failures()
                .forEach((path, failure) -> add(path.toString(), () -> {
                    throw failure;
                }));
    }

    private void add(String where, Opening opening) {
        waiting.add(new Waiting(where, opening));
    }

    /** Whether more than one fact box can come of it. */
    public boolean mayBeSeveral() {
        return type == InputType.JSONL || type == InputType.WARC || waiting.size() != 1;
    }

    @Override
    public Optional<NamedInput> next() throws InputException {
        while (open != null || !waiting.isEmpty()) {
            if (open == null) {
                Waiting next = waiting.remove();
                try {
                    open = next.opening().open();
                } catch (IOException e) {
                    throw new InputException(next.where(), e);
                }
            }
            Optional<NamedInput> input = open.next();
            if (input.isPresent()) {
                return input;
            }
            closeQuietly(open);
            open = null;
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        waiting.clear();
        if (open != null) {
            closeQuietly(open);
            open = null;
        }
    }

    /** The bytes of a file: a FileInputStream is ready sooner, but does not tell why a file cannot be opened. */
    private static InputStream stream(Path file) throws IOException {
        try {
            return new FileInputStream(file.toFile());
        } catch (FileNotFoundException e) {
            return Files.newInputStream(file);
        }
    }

    private ArticleSource open(String where, @Nullable String id, InputStream bytes) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(bytes, 1 << 16);
        return switch (type == InputType.AUTO ? ContentLook.at(stream, where) : type) {
            case JSONL -> new JsonLinesSource(where, stream);
            case WARC -> new WarcSource(where, stream);
            case HTML -> new SingleSource(where, id, "text/html", stream, maxCharacters);
            case TEXT -> new SingleSource(where, id, "text/plain", stream, maxCharacters);
            case AUTO -> new SingleSource(where, id, null, stream, maxCharacters);
        };
    }

    /** Everything was read: whatever closing complains about changes nothing. */
    private static void closeQuietly(ArticleSource source) {
        try {
            source.close();
        } catch (IOException e) {
            // see above
        }
    }
}
