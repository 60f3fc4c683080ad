package io.factbox.kit.match;

import io.factbox.kit.number.NumberReader;
import io.factbox.kit.number.NumberWords;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import io.factbox.spi.ExtractionContext;
import io.factbox.text.AnalyzedText;
import io.factbox.text.Span;
import io.factbox.text.WordTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the matches of a {@link TokenPattern} in one article and tells where the last one and its named parts stand. Allocates nothing
 * while it looks. Not for several threads.
 *
 * <pre>{@code
 * TokenMatcher matcher = stake.matcher(context);
 * for (int s = 0; s < text.sentenceCount(); s++) {
 *     int token = text.sentenceStart(s);
 *     while (matcher.find(token, text.sentenceEnd(s))) {
 *         matcher.span("share").ifPresent(span -> mentions.add(Found.at(span, context)));
 *         token = matcher.end();
 *     }
 * }
 * }</pre>
 */
public final class TokenMatcher {
    private static final int NONE = -1;

    private final TokenPattern pattern;
    private final Program program;
    private final AnalyzedText text;
    private final Map<MentionKind<?>, MentionStarts<?>> mentions = new HashMap<>();
    private final @Nullable WordTable triggers;
    private final NumberReader numbers = new NumberReader(NumberWords.english());
    private final int[] slots;

    /** For each instruction and token from the start on: the attempt that was there last. Nothing is tried twice. */
    private final int[] visited;

    private int attempt;

    /** What is still to be tried, as pairs: an instruction and a token, or the complement of a slot and what was in it. */
    private int[] open = new int[64];

    private int top;
    private int start = NONE;
    private int end = NONE;

    TokenMatcher(TokenPattern pattern, AnalyzedText text) {
        this.pattern = pattern;
        this.text = text;
        program = pattern.program();
        triggers = program.triggers();
        slots = new int[program.slots().size() * 2];
        visited = new int[program.size() * pattern.width()];
    }

    <M extends Mention> void add(MentionKind<M> kind, ExtractionContext context) {
        mentions.put(kind, new MentionStarts<>(context.mentions(kind)));
    }

    @SuppressWarnings("unchecked") // a kind's mentions are put in under that kind
    <M extends Mention> MentionStarts<M> mentions(MentionKind<M> kind) {
        MentionStarts<?> found = mentions.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("the pattern has no part mentionOf(" + kind + ")");
        }
        return (MentionStarts<M>) found;
    }

    NumberReader numbers() {
        return numbers;
    }

    /**
     * Looks for the first match that begins at a token or later.
     *
     * @param limit the token that a match must not reach, as a rule the sentence's end
     */
    public boolean find(int token, int limit) {
        for (int t = token; t < limit; t++) {
            if ((triggers == null || triggers.contains(text, t)) && matchesAt(t, limit)) {
                return true;
            }
        }
        start = NONE;
        return false;
    }

    /**
     * Whether a match begins at a token.
     *
     * @param limit the token that it must not reach
     */
    public boolean matchesAt(int token, int limit) {
        start = NONE;
        if (++attempt == Integer.MAX_VALUE) {
            Arrays.fill(visited, 0);
            attempt = 1;
        }
        Arrays.fill(slots, NONE);
        top = 0;
        push(0, token);
        while (top > 0) {
            int value = open[--top];
            int at = open[--top];
            if (at < 0) {
                slots[~at] = value;
            } else if (follow(at, value, token, limit)) {
                start = token;
                return true;
            }
        }
        return false;
    }

    /** Follows the program from an instruction on to its end, or until nothing fits; forks leave their other way open. */
    private boolean follow(int from, int token, int first, int limit) {
        int at = from;
        int t = token;
        while (visit(at, t - first)) {
            Program.Instruction instruction = program.get(at);
            if (instruction.step != null) {
                t = t < limit ? instruction.step.after(this, text, t, limit) : NONE;
                if (t == NONE) {
                    return false;
                }
            } else if (instruction.isEnd()) {
                end = t;
                return true;
            } else if (instruction.other != NONE) {
                push(instruction.other, t);
            } else if (instruction.slot != NONE) {
                push(~instruction.slot, slots[instruction.slot]);
                slots[instruction.slot] = t;
            }
            at = instruction.next;
        }
        return false;
    }

    /** Whether this attempt has not been here yet. */
    private boolean visit(int at, int distance) {
        int state = at * pattern.width() + distance;
        if (visited[state] == attempt) {
            return false;
        }
        visited[state] = attempt;
        return true;
    }

    private void push(int at, int value) {
        if (top + 2 > open.length) {
            open = Arrays.copyOf(open, open.length * 2);
        }
        open[top++] = at;
        open[top++] = value;
    }

    /**
     * The first token of the match.
     *
     * @throws IllegalStateException if nothing was found
     */
    public int start() {
        if (start == NONE) {
            throw new IllegalStateException("there is no match: find(..) or matchesAt(..) was not called or was false");
        }
        return start;
    }

    /**
     * The token after the match.
     *
     * @throws IllegalStateException if nothing was found
     */
    public int end() {
        start();
        return end;
    }

    /**
     * Where the match stands.
     *
     * @throws IllegalStateException if nothing was found
     */
    public Span span() {
        return text.span(start(), end - 1);
    }

    /**
     * Where a named part of the match stands; empty if it took no token.
     *
     * @throws IllegalStateException if nothing was found
     * @throws IllegalArgumentException if the pattern has no part of this name
     */
    public Optional<Span> span(String name) {
        int from = start(name);
        return from == NONE ? Optional.empty() : Optional.of(text.span(from, end(name) - 1));
    }

    /** The first token of a named part of the match; -1 if it took none. Throws as {@link #span(String)}. */
    public int start(String name) {
        int slot = slot(name);
        return slots[slot] < slots[slot + 1] ? slots[slot] : NONE;
    }

    /** The token after a named part of the match; -1 if it took none. Throws as {@link #span(String)}. */
    public int end(String name) {
        int slot = slot(name);
        return slots[slot] < slots[slot + 1] ? slots[slot + 1] : NONE;
    }

    private int slot(String name) {
        start();
        Integer slot = program.slots().get(name);
        if (slot == null) {
            throw new IllegalArgumentException("no part is called '" + name + "'; there are " + pattern.names());
        }
        return slot;
    }

    /**
     * The mention that a named part of the match is; empty if the part took no token.
     *
     * @param <M> the kind's type
     * @throws IllegalStateException if nothing was found
     * @throws IllegalArgumentException if the pattern has no part of this name, or no part for mentions of this kind
     */
    public <M extends Mention> Optional<M> mention(String name, MentionKind<M> kind) {
        MentionStarts<M> found = mentions(kind);
        int from = start(name);
        if (from == NONE) {
            return Optional.empty();
        }
        int offset = text.tokenStart(from);
        for (int i = found.first(offset); found.startsAt(i, offset); i++) {
            if (text.firstTokenAt(found.get(i).span().end()) == end(name)) {
                return Optional.of(found.get(i));
            }
        }
        return Optional.empty();
    }
}
