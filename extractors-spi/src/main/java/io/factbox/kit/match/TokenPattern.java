package io.factbox.kit.match;

import io.factbox.mention.MentionKind;
import io.factbox.spi.ExtractionContext;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pattern over tokens, compiled once and matched in any number of articles and threads.
 *
 * <pre>{@code
 * TokenPattern stake = TokenPattern.of(
 *         number().as("share"),
 *         phrase("%", "percent", "per cent"),
 *         shape(TokenShape.LOWER).repeat(0, 2),
 *         word("stake", "holding", "interest"),
 *         word("in"),
 *         mentionOf(OrganizationMention.KIND).as("company"));
 * }</pre>
 *
 * <p>The time at a token is bounded by the size of the pattern and the tokens that it can take, whatever the text: no combination of
 * parts is tried twice at one place. Where all matches begin with a word, other tokens cost one look-up in a table.
 */
public final class TokenPattern {
    private static final int MOST_STATES = 1 << 20;

    private final Program program;
    private final Set<MentionKind<?>> kinds;
    private final int width;

    private TokenPattern(Part pattern) {
        Program.Builder builder = new Program.Builder();
        pattern.compile(builder);
        program = builder.build();
        kinds = Set.copyOf(pattern.kinds());
        if (pattern.shortest() == 0) {
            throw new IllegalArgumentException("a pattern of optional parts only would be found everywhere");
        }
        if ((pattern.longest() + 1) * program.size() > MOST_STATES) {
            throw new IllegalArgumentException(
                    "a pattern of " + program.size() + " parts, repetitions written out, that" + " takes up to "
                            + pattern.longest() + " tokens is too large: repeat less");
        }
        width = (int) pattern.longest() + 1;
    }

    /**
     * A pattern of parts, one after the other.
     *
     * @throws IllegalArgumentException if it would match without a token, is so large that matching would take long, or has a
     *     named part inside another of that name
     */
    public static TokenPattern of(Part... parts) {
        return new TokenPattern(Part.sequence(parts));
    }

    /** The names of the parts that have one. */
    public Set<String> names() {
        return new TreeSet<>(program.slots().keySet());
    }

    /**
     * A matcher for one article, not for several threads.
     *
     * @throws IllegalArgumentException if the pattern looks at mentions of a kind that the extractor declares neither under
     *     {@code uses} nor under {@code requires}
     */
    public TokenMatcher matcher(ExtractionContext context) {
        TokenMatcher matcher = new TokenMatcher(this, context.text());
        kinds.forEach(kind -> matcher.add(kind, context));
        return matcher;
    }

    Program program() {
        return program;
    }

    /** One more than the most tokens of a match: in how many places an instruction can be reached. */
    int width() {
        return width;
    }
}
