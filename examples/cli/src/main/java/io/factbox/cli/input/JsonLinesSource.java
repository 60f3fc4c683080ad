package io.factbox.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.factbox.article.ArticleInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** An article a line. A line that is none is told with its number; the next one is read. */
final class JsonLinesSource implements ArticleSource {
    private final String where;
    private final InputStream stream;
    private final LineReader lines;
    private final JsonRowParser parser = new JsonRowParser();
    private long number;
    private boolean broken;

    JsonLinesSource(String where, InputStream stream) {
        this.where = where;
        this.stream = stream;
        lines = new LineReader(stream);
    }

    @Override
    public Optional<NamedInput> next() throws InputException {
        Optional<byte[]> line = nextLine();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String here = where + ", line " + number;
        try {
            ArticleInput input = parser.parse(line.get());
            return Optional.of(new NamedInput(here, input));
        } catch (JsonProcessingException e) {
            throw new InputException(here, "is no JSON object on one line: " + e.getOriginalMessage());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw new InputException(here, e);
        }
    }

    /** The next line that is not blank. */
    private Optional<byte[]> nextLine() throws InputException {
        while (!broken) {
            number++;
            try {
                Optional<byte[]> line = lines.next();
                if (line.isEmpty() || !isBlank(line.get())) {
                    return line;
                }
            } catch (IOException | OutOfMemoryError e) {
                broken = true;
                throw new InputException(where + ", line " + number, e);
            }
        }
        return Optional.empty();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
