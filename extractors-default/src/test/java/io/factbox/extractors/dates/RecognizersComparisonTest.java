package io.factbox.extractors.dates;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.factbox.mention.DateMention;
import io.factbox.mention.DateRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Compares with the date cases of Recognizers-Text (MIT), converted to JSON Lines, one case a line. Runs only where
 * {@code FACTBOX_RECOGNIZERS_CASES} names that file; the cases are not part of this project. Counted are the cases of news text whose
 * meaning is plain: a mention that overlaps the expected one has its day, or its days.
 *
 * <p>What is plain is decided by the case, never by what this extractor finds. The case resolves to one calendar day, one calendar
 * stretch or one moment of a day, or to the past and the future one of the same name. Left out are
 *
 * <ul>
 *   <li>sets, lengths and times of day, whose values Recognizers-Text writes in a notation of its own;
 *   <li>intervals between two dates, which TIMEX3 annotates as two expressions;
 *   <li>parts that are cut by a private convention: "early next week" as its first three days, "few months" as three, a
 *       working week as five;
 *   <li>"next Friday" and "last Tuesday", which have two readings in English unless the week is over, and "third Tuesday", of which
 *       nothing says the month;
 *   <li>moments counted from the time of day that it is, "in 3 min": a publication date has none;
 *   <li>the shorthand of chats and forms: "tmrw", "oct2", "22/04", "11 - 2016", names without their capital.
 * </ul>
 *
 * A distance in weeks, months or years ("two months ago") is right if the stretch found has the day in it: the text is no more exact.
 */
@EnabledIfEnvironmentVariable(named = "FACTBOX_RECOGNIZERS_CASES", matches = ".+")
class RecognizersComparisonTest {
    private static final double REQUIRED = 90;

    private static final Pattern INPUT = Pattern.compile("\"input\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CASE_DAY = Pattern.compile("\"reference\": \"(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern RESULT = Pattern.compile(
            "\\{\"text\": \"((?:[^\"\\\\]|\\\\.)*)\", \"start\": (\\d+), \"end\": (\\d+), \"type\": \"(date|datetime|daterange)\","
                    + "(?: \"timex\": (?:null|\"[^\"]*\"),)? \"resolution\": (\\[.*?]|\\{\"future\": .*?}})");
    private static final Pattern VALUE =
            Pattern.compile("\"(?:value|date|dateTime)\": \"(\\d{4}-\\d{2}-\\d{2})(?: [0-9:]+)?\"");
    private static final Pattern STRETCH = Pattern.compile(
            "\"start(?:Date)?\": \"(\\d{4}-\\d{2}-\\d{2})\", \"end(?:Date)?\": \"(\\d{4}-\\d{2}-\\d{2})\"");

    private static final Pattern PRIVATE = Pattern.compile("\"Mod\"|not resolved|0001-01-01|\"\\(|PRESENT_REF");
    private static final Pattern TWO_READINGS =
            Pattern.compile("\\b(?:next|last|previous|past|this|coming|upcoming) (?:mon|tues?|wed|thu|fri|sat|sun)"
                    + "|^(?:first|second|third|fourth|last) \\w+day$");
    private static final Pattern CUT_BY_CONVENTION =
            Pattern.compile("^(?:the )?(?:early|late|earlier|later|beginning|end|few|several|couple)\\b|\\ba few\\b"
                    + "|work(?:ing )?week|(?:day|thanksgiving) .*weekend|weekend of");
    private static final Pattern FROM_THE_CLOCK =
            Pattern.compile("^in .*(?:min|hour)|hours? later|minutes (?:later|from)");
    private static final Pattern SMALL_NAME =
            Pattern.compile("\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january"
                    + "|february|march|april|june|july|august|september|october|november|december|mon|tues?|wed|thu|fri|sat|sun"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\\b");
    private static final Pattern SHORTHAND = Pattern.compile(
            "\\btmrw?\\b|\\btonite\\b|\\beod\\b|[a-z]\\d|(?<![\\d/.-])\\d{1,2}[/.-]\\d{1,2}(?![\\d/.-])");
    private static final Pattern DIGITS_ONLY = Pattern.compile("[\\d\\s./,-]+");
    private static final Pattern LONG_DISTANCE =
            Pattern.compile("(?:week|month|year|decade)s? (?:ago|later|earlier|from|after|before)");

    /** What is expected of one place: the days, or the stretches, that it may name. */
    private record Expected(String type, String text, int start, int end, List<DateRange> ranges) {
        private boolean isFoundBy(DateMention mention) {
            if (mention.span().start() >= end
                    || start >= mention.span().end()
                    || mention.timex().range().isEmpty()) {
                return false;
            }
            DateRange found = mention.timex().range().get();
            return ranges.stream().anyMatch(range -> isSame(found, range));
        }

        private boolean isSame(DateRange found, DateRange range) {
            if (type.equals("daterange")) {
                return found.equals(range);
            }
            boolean holds =
                    !found.from().isAfter(range.from()) && found.toExclusive().isAfter(range.from());
            boolean sameDay = found.from().toLocalDate().equals(range.from().toLocalDate())
                    && !found.toExclusive().isAfter(range.toExclusive().plusHours(6));
            return sameDay || holds && LONG_DISTANCE.matcher(text).find();
        }
    }

    private static String text(String json) {
        return json.replace("\\\"", "\"").replace("\\n", "\n").replace("\\u2019", "’");
    }

    /** The plain places of a case. */
    private static List<Expected> plain(String line) {
        List<Expected> plain = new ArrayList<>();
        Matcher result = RESULT.matcher(line);
        while (result.find()) {
            String written = text(result.group(1));
            String text = written.toLowerCase(Locale.ROOT);
            List<DateRange> ranges = ranges(result.group(5));
            boolean isPlain = !PRIVATE.matcher(result.group()).find()
                    && !TWO_READINGS.matcher(text).find()
                    && !CUT_BY_CONVENTION.matcher(text).find()
                    && !SHORTHAND.matcher(text).find()
                    && !FROM_THE_CLOCK.matcher(text).find()
                    && !SMALL_NAME.matcher(written).find()
                    && (!result.group(4).equals("daterange") || !isCombinedDigits(text));
            if (isPlain && !ranges.isEmpty() && ranges.size() <= 2) {
                plain.add(new Expected(
                        result.group(4),
                        text,
                        Integer.parseInt(result.group(2)),
                        Integer.parseInt(result.group(3)),
                        ranges));
            }
        }
        return plain;
    }

    /** Whether a month is written as two numbers; "2016" alone is plain. */
    private static boolean isCombinedDigits(String text) {
        return DIGITS_ONLY.matcher(text).matches() && text.length() > 4;
    }

    private static List<DateRange> ranges(String resolution) {
        List<DateRange> stretches = STRETCH.matcher(resolution)
                .results()
                .filter(match -> !match.group(1).equals(match.group(2)))
                .map(match -> DateRange.days(LocalDate.parse(match.group(1)), LocalDate.parse(match.group(2))))
                .distinct()
                .toList();
        return !stretches.isEmpty()
                ? stretches
                : VALUE.matcher(resolution)
                        .results()
                        .map(RecognizersComparisonTest::day)
                        .distinct()
                        .toList();
    }

    private static DateRange day(MatchResult match) {
        return DateRange.day(LocalDate.parse(match.group(1)));
    }

    @Test
    void findsTheDaysOfRecognizersTextWhereTheirMeaningIsPlain() throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(System.getenv("FACTBOX_RECOGNIZERS_CASES")))) {
            Matcher input = INPUT.matcher(line);
            Matcher reference = CASE_DAY.matcher(line);
            if (!line.contains("\"news\": true") || !input.find() || !reference.find()) {
                continue;
            }
            String text = text(input.group(1));
            List<DateMention> found = DateFacts.of(text, LocalDate.parse(reference.group(1)));
            for (Expected expected : plain(line)) {
                boolean right = found.stream().anyMatch(expected::isFoundBy);
                for (String key : List.of(expected.type(), "all")) {
                    int[] count = counts.computeIfAbsent(key, k -> new int[2]);
                    count[0] += right ? 1 : 0;
                    count[1]++;
                }
                if (!right) {
                    wrong.add(expected.type() + " | " + text + " | " + reference.group(1) + " | " + expected.ranges()
                            + " | "
                            + found.stream()
                                    .map(mention -> mention.text() + "="
                                            + mention.timex().value())
                                    .toList());
                }
            }
        }
        wrong.forEach(System.out::println);
        counts.forEach((key, count) -> System.out.printf(
                Locale.ROOT, "%s %d of %d, %.1f %%%n", key, count[0], count[1], 100.0 * count[0] / count[1]));
        int[] all = counts.get("all");
        assertTrue(100.0 * all[0] / all[1] >= REQUIRED, () -> all[0] + " of " + all[1]);
    }
}
