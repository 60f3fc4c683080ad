package io.factbox.readers.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a line that is timestamps and words that go with them: {@code Published: 10:15 GMT, 23 November 2024 | Updated …},
 * {@code 2 hours ago · 3 min read}.
 *
 * @param stamps the dates in it, those behind "updated" marked as such; none where it says only how long ago
 * @param led whether a word such as "published" says what the dates are
 * @param to the token after it
 */
record TimestampRun(List<Timestamp> stamps, boolean led, int to) {
    private static final int LONGEST_PLACE = 3;

    /** Reads the rest of a line from a token on; absent where anything else stands there. */
    static Optional<TimestampRun> read(LineTokens line, int from) {
        Optional<TimestampRun> run = prefix(line, from);
        return run.isPresent() && run.get().to == line.size() ? run : Optional.empty();
    }

    /** Reads as much of a line from a token on as is timestamps; absent where there is none. */
    static Optional<TimestampRun> prefix(LineTokens line, int from) {
        Names names = new Names(line);
        TimestampGrammar dates = new TimestampGrammar(line);
        List<Timestamp> stamps = new ArrayList<>();
        boolean updated = false;
        boolean led = false;
        boolean relative = false;
        int token = from;
        while (token < line.size()) {
            Optional<Timestamp> stamp = dates.at(token);
            if (stamp.isPresent()) {
                stamps.add(stamp.get().asUpdate(updated));
                token = stamp.get().toToken();
            } else if (names.isLead(token)) {
                updated = names.is(token, LeadWord.UPDATED);
                led = true;
                token++;
            } else if (names.is(token, LeadWord.FILLER) || line.isAny(token, ".,:;|/()[]·•-–—>")) {
                token++;
            } else {
                int ago = agoEnd(line, token);
                int end = ago > 0 ? ago : dates.clockEnd(token);
                if (end < 0 && !stamps.isEmpty() && isPlace(line, token)) {
                    end = line.size();
                }
                if (end < 0) {
                    break;
                }
                relative |= ago > 0;
                token = end;
            }
        }
        return stamps.isEmpty() && !relative
                ? Optional.empty()
                : Optional.of(new TimestampRun(List.copyOf(stamps), led, token));
    }

    /** Whether a place or a section ends the line: {@code … 05:00 pm IST - New Delhi}, {@code … in Business}. */
    private static boolean isPlace(LineTokens line, int token) {
        boolean joined = line.isAny(token - 1, "-–—|") || line.is(token - 1, "in");
        for (int i = token; joined && i < line.size(); i++) {
            joined = line.isCapital(i) && i < token + LONGEST_PLACE;
        }
        return joined;
    }

    /** The token after {@code 2 hours ago} or {@code 5 min read}; -1 where neither stands. */
    private static int agoEnd(LineTokens line, int token) {
        if (!line.isNumber(token, 1, 3) || !line.isWord(token + 1)) {
            return -1;
        }
        boolean minutes = line.is(token + 1, "min") || line.is(token + 1, "mins") || line.is(token + 1, "minute");
        return line.is(token + 2, "ago") || minutes && line.is(token + 2, "read") ? token + 3 : -1;
    }
}
