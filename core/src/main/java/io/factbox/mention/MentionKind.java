package io.factbox.mention;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of mention: how extractors say what they make and need.
 *
 * @param <M> the type of its mentions
 * @param id a short name; a plug-in's is {@code vendor.name}
 * @param type the class of its mentions
 */
public record MentionKind<M extends Mention>(String id, Class<M> type) {
    private static final Pattern CUSTOM_ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    /**
     * A plug-in's own kind.
     *
     * @param <M> the type of its mentions
     * @param id {@code vendor.name} in lower case
     * @param type the class of its mentions
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static <M extends CustomMention> MentionKind<M> custom(String id, Class<M> type) {
        if (!CUSTOM_ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "a custom kind's id is vendor.name in lower case, such as acme.ticker, not '" + id + "'");
        }
        return new MentionKind<>(id, type);
    }

    // Written out: the generated ones are linked at run time, which every start would pay for.
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof MentionKind<?> kind && id.equals(kind.id) && type.equals(kind.type);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
