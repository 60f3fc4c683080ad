package io.factbox.extractors.sources;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribution in the making: ranges of tokens, half-open. In the order of their sources. */
final class Draft implements Comparable<Draft> {
    /** A range of tokens, half-open. */
    record Range(int start, int end) {
        boolean isEmpty() {
            return end <= start;
        }

        boolean holds(int token) {
            return start <= token && token < end;
        }
    }

    final Range source;
    final @Nullable Range cue;
    final @Nullable CueVerb verb;
    final Rule rule;
    final List<Range> content = new ArrayList<>();
    /** The attribution that this one is reported by. */
    @Nullable
    Draft via;

    Draft(Range source, @Nullable Range cue, @Nullable CueVerb verb, Rule rule) {
        this.source = source;
        this.cue = cue;
        this.verb = verb;
        this.rule = rule;
    }

    Draft add(Range range) {
        if (!range.isEmpty()) {
            content.add(range);
        }
        return this;
    }

    @Override
    public int compareTo(Draft other) {
        return Integer.compare(source.start(), other.source.start());
    }

    /** Whether a range is a part of the content. */
    boolean attributes(Range range) {
        for (Range part : content) {
            if (part.start() == range.start() && part.end() == range.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token stands in the content. */
    boolean reports(int token) {
        for (Range range : content) {
            if (range.holds(token)) {
                return true;
            }
        }
        return false;
    }

    /** Cuts the content that reaches over a token short before it. */
    void cutAt(int token) {
        for (int i = content.size() - 1; i >= 0; i--) {
            Range range = content.get(i);
            if (range.start() == token) {
                content.remove(i);
            } else if (range.holds(token)) {
                content.set(i, new Range(range.start(), token));
            }
        }
    }
}
