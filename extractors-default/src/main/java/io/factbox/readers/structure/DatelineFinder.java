package io.factbox.readers.structure;

import io.factbox.article.Credit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads datelines: {@code PLACE[, REGION][, DATE][(CREDITS[ - DATE])] -}. A place in upper case is enough with a dash behind it at the
 * story's first paragraph; elsewhere, and for a place written otherwise, an agency must be credited.
 */
final class DatelineFinder {
    private static final Set<String> LABELS = Phrases.phrases(Phrases.rows("labels.tsv"), "label");

    private static final int MOST_PLACE_WORDS = 5;

    private final String text;
    private final LineTokens line;
    private final TimestampGrammar dates;
    private final boolean first;
    private int next;
    private int placeEnd;
    private boolean upper;
    private boolean allUpper;
    private @Nullable Timestamp date;
    private final List<Part> parts = new ArrayList<>();

    private DatelineFinder(String text, int start, int end, boolean first) {
        this.text = text;
        line = LineTokens.of(text, start, end);
        dates = new TimestampGrammar(line);
        this.first = first;
    }

    /** A name among the credits of a dateline. */
    record Part(int from, int to, boolean agency) {}

    /**
     * A dateline.
     *
     * @param end the offset at which the story begins
     * @param place the place; empty where only an agency is named
     */
    record Found(int start, int end, String place, @Nullable Timestamp date, List<Credit> credits) {
        /** Whether nothing but upper case and a colon tells that it is a dateline; a speaker in a transcript looks the same. */
        boolean isSpeakerLike(String text) {
            return date == null && credits.isEmpty() && text.lastIndexOf(':', end - 1) >= start;
        }
    }

    /**
     * The dateline with which a paragraph begins.
     *
     * @param first whether it is the story's first paragraph
     */
    static Optional<Found> find(String text, int start, int end, boolean first) {
        return new DatelineFinder(text, start, end, first).find();
    }

    private Optional<Found> find() {
        place();
        if (placeEnd > 0) {
            optionalDate();
        }
        boolean credited = credits();
        if (placeEnd == 0 && !credited) {
            return Optional.empty();
        }
        if (date == null) {
            optionalDate();
        }
        int dash = next;
        while (line.isAny(next, "-–—―_:.") && next < dash + 3) {
            next++;
        }
        if (!isDateline(credited, dash) || isLabel()) {
            return Optional.empty();
        }
        int end = line.offset(next);
        String place = placeEnd == 0 ? "" : line.slice(0, placeEnd);
        return Optional.of(new Found(line.start(0), end, place, date, creditsFound()));
    }

    private boolean isDateline(boolean credited, int dash) {
        boolean anyAgency = hasAgency();
        boolean dashed = next > dash && !line.is(dash, '.') && !line.is(dash, ':');
        if (placeEnd == 0) {
            return anyAgency && dashed;
        }
        if (credited) {
            return anyAgency || upper && (dashed || date != null);
        }
        if (!first || next == dash) {
            return false;
        }
        boolean goesOn = next < line.size() && line.spaceBefore(next) && !Character.isLowerCase(line.first(next));
        if (date != null) {
            return dashed && goesOn;
        }
        boolean alone = dashed && next == line.size();
        if (alone) {
            return upper;
        }
        return upper
                && goesOn
                && (dashed ? line.spaceBefore(dash) || line.isAny(dash, "—―") : line.is(dash, ':') && allUpper);
    }

    private boolean isLabel() {
        return placeEnd > 0
                && LABELS.contains(Phrases.key(text, line.start(0), line.end(placeEnd - 1)))
                && parts.isEmpty();
    }

    /** {@code BEIJING}, {@code AMHERST, N.Y.}, {@code GENEVA/ZURICH}, {@code New Delhi}, {@code Paris, France}. */
    private void place() {
        int at = 0;
        int upperWords = 0;
        int words = 0;
        while (at < line.size() && words < MOST_PLACE_WORDS) {
            if (line.isCapital(at) && !isMonth(at)) {
                upperWords += line.isUpper(at) ? 1 : 0;
                words++;
                at++;
                if (line.is(at, '.') && line.length(at - 1) <= 6 && goesOnAfterStop(at)) {
                    at++;
                }
            } else if (words > 0 && isLink(at) && line.isCapital(at + 1) && !isMonth(at + 1)) {
                at++;
            } else {
                break;
            }
        }
        if (words > 0 && !line.is(0, "by")) {
            placeEnd = at;
            upper = line.isUpper(0) && line.length(0) > 1 && upperWords > 0;
            allUpper = upperWords == words;
            next = line.is(at, ',') ? at + 1 : at;
        }
    }

    /** Whether a full stop belongs to an abbreviated region: {@code Calif. -}, {@code Fla. (AP)}, {@code Conn., March 3}. */
    private boolean goesOnAfterStop(int stop) {
        return !line.spaceBefore(stop) && line.isAny(stop + 1, "(,-–—―_");
    }

    private boolean isLink(int token) {
        boolean joined = !line.spaceBefore(token) && !line.spaceBefore(token + 1);
        return line.isAny(token, ",/")
                || line.is(token, '-') && joined
                || line.is(token, "de")
                || line.is(token, "am")
                || line.is(token, "and");
    }

    private boolean isMonth(int token) {
        return dates.date(token).isPresent();
    }

    private void optionalDate() {
        int at = line.isAny(next, ",(|") ? next + 1 : next;
        Optional<Timestamp> found = dates.at(at);
        if (found.isPresent()) {
            boolean bracket = at > next && line.is(next, '(');
            if (bracket && !line.is(found.get().toToken(), ')')) {
                return;
            }
            date = found.get();
            next = found.get().toToken() + (bracket ? 1 : 0);
            if (line.isAny(next, ",.") && line.isAny(next + 1, "(/-–—")) {
                next++;
            }
        }
    }

    /** {@code (Reuters)}, {@code /PRNewswire/}, {@code (Northwire - Harbour Post - 23rd Oct, 2024)}. */
    private boolean credits() {
        int at = next;
        while (line.isAny(at, "-–—―") && at < next + 2) {
            at++;
        }
        boolean slash = line.is(at, '/');
        if (!slash && !line.is(at, '(') && !line.is(at, '[')) {
            return bareAgency(at);
        }
        int part = at + 1;
        int token = part;
        for (; token < line.size(); token++) {
            boolean closes = slash ? line.is(token, '/') : line.isAny(token, ")]");
            boolean border = closes || line.isAny(token, "-–—/,;|") && (line.spaceBefore(token) || line.is(token, ','));
            if (!border) {
                continue;
            }
            part(part, token);
            part = token + 1;
            if (closes) {
                next = token + 1;
                return !parts.isEmpty() || date != null;
            }
            Optional<Timestamp> stamp = dates.at(part);
            if (stamp.isPresent()) {
                date = stamp.get();
                token = date.toToken() - 1;
                part = token + 1;
            }
        }
        parts.clear();
        return false;
    }

    /** {@code LONDON, Reuters -}. */
    private boolean bareAgency(int token) {
        if (token != next || !line.isCapital(token) || !line.isAny(token + 1, "-–—―") || !line.spaceBefore(token + 1)) {
            return false;
        }
        if (!Agencies.isAgency(line.slice(token, token + 1))) {
            return false;
        }
        parts.add(new Part(token, token + 1, true));
        next = token + 1;
        return true;
    }

    private void part(int from, int to) {
        if (from >= to) {
            return;
        }
        Optional<Timestamp> stamp = dates.at(from);
        if (stamp.isPresent() && stamp.get().toToken() == to) {
            date = stamp.get();
            return;
        }
        boolean agency = Agencies.isAgency(line.slice(from, to));
        if (agency || to - from <= 6 && !Character.isLowerCase(line.first(from))) {
            parts.add(new Part(from, to, agency));
        }
    }

    private boolean hasAgency() {
        for (Part part : parts) {
            if (part.agency) {
                return true;
            }
        }
        return false;
    }

    private List<Credit> creditsFound() {
        List<Credit> credits = new ArrayList<>();
        boolean anyAgency = hasAgency();
        for (Part part : parts) {
            boolean wire = part.agency || !anyAgency && parts.size() == 1;
            io.factbox.text.Span span = new io.factbox.text.Span(line.start(part.from), line.end(part.to - 1));
            String name = span.slice(text);
            credits.add(new Credit(wire ? Credit.Role.WIRE : Credit.Role.PUBLISHER, span, name, name));
        }
        return credits;
    }

    /** What stands between the first and the last name of a role, as the text writes it: {@code Harbour Post / Coast Daily News}. */
    static Optional<String> joined(String text, Found found, Credit.Role role) {
        int start = -1;
        int end = -1;
        for (Credit credit : found.credits) {
            if (credit.role() == role) {
                start = start < 0 ? credit.span().start() : start;
                end = credit.span().end();
            }
        }
        return start < 0 ? Optional.empty() : Optional.of(text.substring(start, end));
    }
}
