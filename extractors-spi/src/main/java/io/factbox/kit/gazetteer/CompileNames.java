package io.factbox.kit.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Turns a table that {@link NameList} reads into one that {@link PhraseTable#read} takes, to be done once instead of at each start:
 * {@code CompileNames names.tsv names.bin}.
 */
public final class CompileNames {
    private CompileNames() {}

    /**
     * Compiles a table.
     *
     * @param arguments the file to read and the file to write
     * @throws IOException if one of them cannot be
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments: the table to read and the file to write");
        }
        PhraseTable.Builder names = PhraseTable.builder();
        try (Reader in = Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            NameList.addTo(names, in);
        }
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            names.build().write(out);
        }
    }
}
