package io.factbox.kit.match;

import io.factbox.mention.MentionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts made of parts. */
final class Composites {
    private Composites() {}

    private static Set<MentionKind<?>> kinds(List<Part> parts) {
        Set<MentionKind<?>> kinds = new HashSet<>();
        parts.forEach(part -> kinds.addAll(part.kinds()));
        return kinds;
    }

    /** One after the other. */
    static final class Sequence extends Part {
        private final List<Part> parts;

        Sequence(List<Part> parts) {
            this.parts = parts;
        }

        @Override
        long shortest() {
            return parts.stream().mapToLong(Part::shortest).sum();
        }

        @Override
        long longest() {
            return parts.stream().mapToLong(Part::longest).sum();
        }

        @Override
        Set<MentionKind<?>> kinds() {
            return Composites.kinds(parts);
        }

        @Override
        void compile(Program.Builder program) {
            parts.forEach(part -> part.compile(program));
        }
    }

    /** One of several, the first preferred. */
    static final class AnyOf extends Part {
        private final List<Part> alternatives;

        AnyOf(List<Part> alternatives) {
            this.alternatives = alternatives;
        }

        @Override
        long shortest() {
            return alternatives.stream().mapToLong(Part::shortest).min().orElseThrow();
        }

        @Override
        long longest() {
            return alternatives.stream().mapToLong(Part::longest).max().orElseThrow();
        }

        @Override
        Set<MentionKind<?>> kinds() {
            return Composites.kinds(alternatives);
        }

        @Override
        void compile(Program.Builder program) {
            int last = alternatives.size() - 1;
            List<Program.Instruction> ends = new ArrayList<>();
            for (Part alternative : alternatives.subList(0, last)) {
                Program.Instruction fork = program.fork();
                alternative.compile(program);
                ends.add(program.jump());
                program.elseHere(fork);
            }
            alternatives.get(last).compile(program);
            ends.forEach(program::toHere);
        }
    }

    /** Written out as often as it may come: a program without circles ends after a known number of steps. */
    static final class Repeat extends Part {
        private final Part part;
        private final int least;
        private final int most;
        private final boolean few;

        Repeat(Part part, int least, int most, boolean few) {
            if (least < 0 || most < Math.max(1, least)) {
                throw new IllegalArgumentException(
                        "a part is repeated from 0 times up, at most once or more often, not " + least + " to " + most
                                + " times");
            }
            this.part = part;
            this.least = least;
            this.most = most;
            this.few = few;
        }

        @Override
        long shortest() {
            return part.shortest() * least;
        }

        @Override
        long longest() {
            return part.longest() * most;
        }

        @Override
        Set<MentionKind<?>> kinds() {
            return part.kinds();
        }

        @Override
        void compile(Program.Builder program) {
            for (int i = 0; i < least; i++) {
                part.compile(program);
            }
            List<Program.Instruction> forks = new ArrayList<>();
            for (int i = least; i < most; i++) {
                forks.add(program.fork());
                part.compile(program);
            }
            for (Program.Instruction fork : forks) {
                program.elseHere(fork);
                if (few) {
                    program.preferElse(fork);
                }
            }
        }
    }

    /** A part with a name. */
    static final class Capture extends Part {
        private final String name;
        private final Part part;

        Capture(String name, Part part) {
            this.name = name;
            this.part = part;
        }

        @Override
        long shortest() {
            return part.shortest();
        }

        @Override
        long longest() {
            return part.longest();
        }

        @Override
        Set<MentionKind<?>> kinds() {
            return part.kinds();
        }

        @Override
        void compile(Program.Builder program) {
            int slot = program.open(name);
            program.save(slot);
            part.compile(program);
            program.save(slot + 1);
            program.close(name);
        }
    }
}
