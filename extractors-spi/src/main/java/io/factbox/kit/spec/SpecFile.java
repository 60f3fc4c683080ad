package io.factbox.kit.spec;

import io.factbox.Factbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of examples with the expectation inside the text, UTF-8:
 *
 * <pre>
 * # Days of the week count from the publication date.
 * &#64; 2024-03-15
 * The ministry said on [Friday = DATE 2024-03-15] that ...
 * Results are due [next Tuesday = DATE 2024-03-19].
 * He ordered a Friday-night pizza.        # no mention: not a date of the story
 * </pre>
 *
 * <p>Every line that is not empty is one case: each mention that must be found stands as {@code [text = VALUE]}, in the form of a
 * {@link Notation}, and nothing else may be found. Brackets nest. A line that begins with {@code #} is a comment, and so is what
 * follows two spaces, {@code #} and a space. {@code @ 2024-03-15} sets the publication date of the cases below it, {@code @ -} takes
 * it away. {@code \n} is a line break of the text, {@code \[}, {@code \]}, {@code \=} and {@code \\} are the characters themselves,
 * {@code \}{@code uXXXX} is any character.
 *
 * <pre>{@code
 * Factbox factbox = Factbox.builder().only("factbox.dates").build();
 * SpecFile spec = SpecFile.parse("days.spec", "@ 2024-03-15\nIt closes on [Friday = DATE 2024-03-15].");
 * List<String> differences = spec.check(factbox, Notation.standard());
 * }</pre>
 *
 * @param name the file's name, for messages
 * @param cases its cases, in the file's order
 */
public record SpecFile(String name, List<SpecCase> cases) {
    private static final String COMMENT = "  # ";

    /** Copies the list. */
    public SpecFile {
        cases = List.copyOf(cases);
    }

    /**
     * Reads a resource.
     *
     * @param owner the class beside which it stands
     * @param name its name, relative to the class
     * @throws IllegalArgumentException if there is none, or a line is not of the form
     */
    public static SpecFile resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no resource " + name + " beside " + owner.getName());
            }
            return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is not of the form
     */
    public static SpecFile of(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(String.valueOf(file.getFileName()), reader);
        }
    }

    /**
     * Reads lines.
     *
     * @throws IllegalArgumentException if one is not of the form
     */
    public static SpecFile parse(String name, String lines) {
        try {
            return read(name, new StringReader(lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringReader does not throw it
        }
    }

    private static SpecFile read(String name, Reader reader) throws IOException {
        List<SpecCase> cases = new ArrayList<>();
        Optional<LocalDate> published = Optional.empty();
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String where = name + ":" + ++number;
            int comment = line.indexOf(COMMENT);
            String body = (comment < 0 ? line : line.substring(0, comment)).stripTrailing();
            if (body.isBlank() || body.startsWith("#")) {
                continue;
            }
            try {
                if (body.startsWith("@ ")) {
                    String date = body.substring(2).strip();
                    published = date.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(date));
                } else {
                    SpecText parsed = SpecText.parse(body);
                    cases.add(new SpecCase(where, parsed.text(), published, parsed.mentions()));
                }
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
            }
        }
        return new SpecFile(name, cases);
    }

    /** What differs, case by case; empty if every case is as expected. */
    public List<String> check(Factbox factbox, Notation notation) {
        return cases.stream()
                .flatMap(one -> one.check(factbox, notation).stream())
                .toList();
    }
}
