package io.factbox.readers.structure;

import io.factbox.article.Credit;
import io.factbox.readers.structure.BylineGrammar.Byline;
import io.factbox.readers.structure.Names.Name;
import io.factbox.text.BlockKind;
import java.util.List;
import java.util.Optional;

/**
 * Reads a line that is nothing but a byline, a timestamp, or both: {@code By Jane Doe and John Roe | Oct 23, 2024},
 * {@code Jane Doe Published October 23, 2024 | 05:00 PM}, {@code Updated 11:20 GMT, 3 March 2024}.
 */
final class HeadLine {
    private static final int LONGEST = 240;

    private final Draft draft;
    private final LineTokens line;
    private final Names names;
    private final boolean late;

    private HeadLine(Draft draft, LineTokens line, boolean late) {
        this.draft = draft;
        this.line = line;
        this.late = late;
        names = new Names(line);
    }

    /**
     * Adds the blocks, credits and dates of such a line.
     *
     * @param nearTimestamp whether the next line is a timestamp: then a bare name is a byline
     * @return false where it is something else, and nothing was added
     */
    static boolean read(Draft draft, Unit unit, boolean nearTimestamp) {
        return read(draft, unit, nearTimestamp, false);
    }

    /** The same behind the story, where a date that is not said to be the publication's may be a correction's. */
    static boolean readLate(Draft draft, Unit unit) {
        return read(draft, unit, false, true);
    }

    private static boolean read(Draft draft, Unit unit, boolean nearTimestamp, boolean late) {
        if (unit.length() > LONGEST) {
            return false;
        }
        LineTokens line = LineTokens.of(draft.text, unit.start, unit.end);
        return line.isWhole() && line.size() > 0 && new HeadLine(draft, line, late).read(nearTimestamp);
    }

    /** Whether a line is a timestamp and nothing else. */
    static boolean isTimestamp(String text, Unit unit) {
        if (unit.length() > LONGEST) {
            return false;
        }
        LineTokens line = LineTokens.of(text, unit.start, unit.end);
        Optional<TimestampRun> run = line.isWhole() ? TimestampRun.read(line, 0) : Optional.empty();
        return run.isPresent() && !run.get().stamps().isEmpty();
    }

    private boolean read(boolean nearTimestamp) {
        Optional<TimestampRun> whole = TimestampRun.read(line, 0);
        if (whole.isPresent()) {
            add(whole.get(), 0);
            return true;
        }
        return readBylineFirst(nearTimestamp) || readBylineLast();
    }

    /** {@code Posted on October 23, 2024 by Jane Doe}. */
    private boolean readBylineLast() {
        Optional<TimestampRun> run = TimestampRun.prefix(line, 0);
        if (run.isEmpty() || run.get().stamps().isEmpty()) {
            return false;
        }
        int split = run.get().to();
        Optional<Byline> byline = BylineGrammar.readBehind(line, split);
        if (byline.isEmpty()) {
            return false;
        }
        draft.block(BlockKind.TIMESTAMP, line.start(0), line.end(split - 1));
        stamps(run.get());
        draft.block(BlockKind.BYLINE, line.start(split), line.end(line.size() - 1));
        addAll(byline.get().writers());
        return true;
    }

    private boolean readBylineFirst(boolean nearTimestamp) {
        int split = 1;
        Optional<TimestampRun> run = Optional.empty();
        while (split < line.size() && run.isEmpty()) {
            run = canBegin(split) ? TimestampRun.read(line, split) : run;
            split += run.isEmpty() ? 1 : 0;
        }
        Optional<Byline> byline = BylineGrammar.read(line, split, run.isPresent() || nearTimestamp);
        if (byline.isEmpty()) {
            return false;
        }
        draft.block(BlockKind.BYLINE, line.start(0), line.end(split - 1));
        addAll(byline.get().writers());
        if (byline.get().agency().isPresent()) {
            draft.agency(byline.get().agency().get());
        }
        if (run.isPresent()) {
            add(run.get(), split);
        }
        return true;
    }

    /** Whether a timestamp can begin at a token; keeps a line of many tokens linear. */
    private boolean canBegin(int token) {
        return names.isLead(token)
                || line.isNumber(token)
                || new TimestampGrammar(line).date(token).isPresent()
                || names.is(token, LeadWord.FILLER)
                        && new TimestampGrammar(line).date(token + 1).isPresent();
    }

    private void add(TimestampRun run, int from) {
        draft.block(BlockKind.TIMESTAMP, line.start(from), line.end(line.size() - 1));
        stamps(run);
    }

    private void stamps(TimestampRun run) {
        if (run.led() || !late) {
            for (Timestamp stamp : run.stamps()) {
                draft.timestamp(stamp);
            }
        }
    }

    private void addAll(List<Name> writers) {
        for (Name writer : writers) {
            add(writer);
        }
    }

    private void add(Name name) {
        if (names.isNobody(name)) {
            return;
        }
        String spelled = names.spelled(name);
        draft.credit(Credit.Role.BYLINE, line.start(name.from()), line.end(name.to() - 1), spelled);
        if (name.person()) {
            draft.person(spelled);
        } else {
            draft.organization(spelled);
        }
        if (names.isAgency(name.from(), name.to())) {
            draft.agency(line.slice(name.from(), name.to()));
        }
    }
}
