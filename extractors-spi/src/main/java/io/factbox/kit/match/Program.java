package io.factbox.kit.match;

import io.factbox.text.WordTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern as instructions, in the manner of Thompson's (1968) without circles: a step over tokens, a fork, a place to be kept, the
 * end. Immutable.
 */
final class Program {
    static final int NONE = -1;

    private static final int MOST_INSTRUCTIONS = 10_000;

    private final Instruction[] instructions;
    private final Map<String, Integer> slots;
    private final @Nullable WordTable triggers;

    private Program(Builder builder) {
        instructions = builder.instructions.toArray(Instruction[]::new);
        slots = Map.copyOf(builder.slots);
        triggers = findTriggers();
    }

    /** One instruction; written to by the builder only. */
    static final class Instruction {
        /** What must stand at the token; null for what takes no token. */
        final Part.@Nullable Step step;
        /** The slot in which the token is kept; {@link #NONE} for none. */
        final int slot;
        /** What comes after it; {@link #NONE} at the end. */
        int next;
        /** What else may come after a fork; {@link #NONE} elsewhere. */
        int other = NONE;

        private Instruction(Part.@Nullable Step step, int slot, int next) {
            this.step = step;
            this.slot = slot;
            this.next = next;
        }

        boolean isEnd() {
            return next == NONE;
        }
    }

    int size() {
        return instructions.length;
    }

    Instruction get(int at) {
        return instructions[at];
    }

    /** Captures by name: their first slots; the second ones follow. */
    Map<String, Integer> slots() {
        return slots;
    }

    /** The words with which a match begins; null if it may begin otherwise. */
    @Nullable
    WordTable triggers() {
        return triggers;
    }

    private @Nullable WordTable findTriggers() {
        Map<String, Integer> words = new HashMap<>();
        BitSet seen = new BitSet();
        List<Integer> open = new ArrayList<>(List.of(0));
        while (!open.isEmpty()) {
            int at = open.remove(open.size() - 1);
            if (seen.get(at)) {
                continue;
            }
            seen.set(at);
            Instruction instruction = instructions[at];
            if (instruction.step instanceof Steps.Word word) {
                words.putAll(word.words());
            } else if (instruction.step != null || instruction.isEnd()) {
                return null;
            } else {
                open.add(instruction.next);
                if (instruction.other != NONE) {
                    open.add(instruction.other);
                }
            }
        }
        return WordTable.of(words);
    }

    /** Writes a program, front to back. */
    static final class Builder {
        private final List<Instruction> instructions = new ArrayList<>();
        private final Map<String, Integer> slots = new HashMap<>();
        private final Set<String> open = new HashSet<>();

        void step(Part.Step step) {
            add(step, NONE);
        }

        void save(int slot) {
            add(null, slot);
        }

        /** A fork: on to the instruction that follows, or else to one that {@link #elseHere} says. */
        Instruction fork() {
            return add(null, NONE);
        }

        /** A jump to where {@link #toHere} says. */
        Instruction jump() {
            return add(null, NONE);
        }

        void elseHere(Instruction fork) {
            fork.other = instructions.size();
        }

        void toHere(Instruction jump) {
            jump.next = instructions.size();
        }

        void preferElse(Instruction fork) {
            int second = fork.next;
            fork.next = fork.other;
            fork.other = second;
        }

        /** The first of the two slots of a name, whose part begins here. */
        int open(String name) {
            if (!open.add(name)) {
                throw new IllegalArgumentException("'" + name + "' is inside a part that is called so as well");
            }
            return slots.computeIfAbsent(name, key -> slots.size() * 2);
        }

        void close(String name) {
            open.remove(name);
        }

        private Instruction add(Part.@Nullable Step step, int slot) {
            if (instructions.size() == MOST_INSTRUCTIONS) {
                throw new IllegalArgumentException(
                        "a pattern of more than " + MOST_INSTRUCTIONS + " parts, repetitions written out: repeat less");
            }
            Instruction instruction = new Instruction(step, slot, instructions.size() + 1);
            instructions.add(instruction);
            return instruction;
        }

        Program build() {
            add(null, NONE).next = NONE;
            return new Program(this);
        }
    }
}
