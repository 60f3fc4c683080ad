package io.factbox.cli;

import io.factbox.Factbox;
import io.factbox.FactboxException;
import io.factbox.Limits;
import io.factbox.cli.input.Reasons;
import io.factbox.facts.ExtractionProblem;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The options that make a {@link Factbox}; the commands share them. */
final class FactboxOptions {
    private static final List<Option> OPTIONS = List.of(
            Option.value("--only", "ID,...", "Run these extractors and no others."),
            Option.value("--without", "ID,...", "Leave these extractors out."),
            Option.value(
                    "--set",
                    "EXTRACTOR.KEY=VALUE",
                    "Set a setting of an extractor; \"factbox extractors\" lists them. May be repeated."),
            Option.value(
                    "--settings",
                    "FILE",
                    "Settings as for --set, one a line, in a properties file (UTF-8); --set goes before it."),
            Option.value("--plugins", "DIR", "Add the extractors and readers of the jars in this folder."),
            Option.value(
                    "--min-confidence",
                    "P",
                    "Leave out mentions found by rules that are right less often: from 0 (all) to 1."),
            Option.value("--language", "TAG", "The language of articles that do not state theirs: en, pt-BR."),
            Option.value(
                    "--max-characters", "N", "The longest article that is taken (default: 20 million characters)."),
            Option.value(
                    "--time-limit",
                    "SECONDS",
                    "The time that extractors may take for one article (default: no limit)."));

    private final List<String> only = new ArrayList<>();
    private final List<String> without = new ArrayList<>();
    private final List<String> assignments = new ArrayList<>();
    private @Nullable Path settings;
    private @Nullable Path plugins;
    private @Nullable Locale language;
    private double minConfidence;
    private Limits limits = Limits.standard();

    /** What a command knows: its own options, then these. */
    static List<Option> after(Option... own) {
        List<Option> all = new ArrayList<>(List.of(own));
        all.addAll(OPTIONS);
        return List.copyOf(all);
    }

    /**
     * Takes what the user gave.
     *
     * @throws UsageException for a value that does not fit
     */
    void set(String option, String value) {
        switch (option) {
            case "--only" -> only.addAll(List.of(value.split(",")));
            case "--without" -> without.addAll(List.of(value.split(",")));
            case "--set" -> assignments.add(value);
            case "--settings" -> settings = path(option, value);
            case "--plugins" -> plugins = path(option, value);
            case "--min-confidence" -> minConfidence = number(option, value, 0, 1);
            case "--language" -> language = language(value);
            case "--max-characters" ->
                limits = limits.withCharacters((int) number(option, value, 1, Integer.MAX_VALUE));
            case "--time-limit" ->
                limits = limits.withTime(Duration.ofNanos((long) (number(option, value, 0, Integer.MAX_VALUE) * 1e9)));
            default -> throw new IllegalArgumentException(option);
        }
    }

    /** The file or folder that an option names. */
    static Path path(String option, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new UsageException(option + ": no file can have this name: '" + value + "'");
        }
    }

    /** The number that an option is given. */
    static double number(String option, String value, int least, int most) {
        try {
            double number = Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageException(option + " takes a number from " + least + " to " + most + ", not '" + value + "'");
    }

    private static Locale language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new UsageException("--language takes a tag such as en or pt-BR, not '" + tag + "'");
        }
    }

    /** The most characters of an article. */
    int maxCharacters() {
        return limits.characters();
    }

    /**
     * The Factbox that the options ask for; what it could not load is told.
     *
     * @throws UsageException if they ask for something that there is not
     */
    Factbox build(Console console) {
        Factbox factbox = build();
        for (ExtractionProblem problem : factbox.problems()) {
            console.say("warning: " + problem.extractor() + ": " + problem.message());
        }
        return factbox;
    }

    /**
     * The Factbox that the options ask for.
     *
     * @throws UsageException if they ask for something that there is not
     */
    Factbox build() {
        Factbox.Builder builder =
                Factbox.builder().only(only.toArray(new String[0])).without(without.toArray(new String[0]));
        try {
            builder.minConfidence(minConfidence).limits(limits);
            if (language != null) {
                builder.language(language);
            }
            if (settings != null) {
                Properties read = read(settings);
                for (String name : new TreeSet<>(read.stringPropertyNames())) {
                    set(builder, name, read.getProperty(name));
                }
            }
            for (String assignment : assignments) {
                int equals = assignment.indexOf('=');
                if (equals < 0) {
                    throw new UsageException("--set takes EXTRACTOR.KEY=VALUE, not '" + assignment + "'");
                }
                set(builder, assignment.substring(0, equals), assignment.substring(equals + 1));
            }
            if (plugins != null) {
                builder.classLoader(PluginFolder.open(plugins));
            }
            return builder.build();
        } catch (FactboxException e) {
            throw new UsageException(Reasons.of(e));
        }
    }

    /** Ids have dots, keys have none. */
    private static void set(Factbox.Builder builder, String name, String value) {
        int dot = name.strip().lastIndexOf('.');
        if (dot <= 0) {
            throw new UsageException("a setting is EXTRACTOR.KEY=VALUE, such as acme.tickers.file=list.csv; '" + name
                    + "' names no extractor");
        }
        builder.set(name.strip().substring(0, dot), name.strip().substring(dot + 1), value);
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException("--settings " + file + ": " + Reasons.of(e));
        }
        return properties;
    }
}
