package io.factbox.kit.spec;

import io.factbox.article.Article;
import io.factbox.mention.Mention;
import io.factbox.mention.MentionKind;
import java.util.Optional;

/**
 * How a mention is written after the equals sign of a spec file, and which mentions are looked at at all. A test is free to bring its
 * own: one that shows less when a file is about one thing only.
 */
@FunctionalInterface
public interface Notation {
    /** The mention's value in words; empty if a spec file of this notation is not about it. */
    Optional<String> write(Mention mention, Article article);

    /** This notation for mentions of some kinds; others are not looked at. */
    default Notation only(MentionKind<?>... kinds) {
        return (mention, article) -> {
            for (MentionKind<?> kind : kinds) {
                if (mention.kind().equals(kind)) {
                    return write(mention, article);
                }
            }
            return Optional.empty();
        };
    }

    /**
     * The usual one: the kind in upper case, then the value.
     *
     * <ul>
     *   <li>dates: {@code DATE 2024-03-15}, {@code DURATION P3D APPROX}: type, value and modifier
     *   <li>figures: {@code MONEY 7000000000 USD}, {@code COUNT 100.. MORE_THAN of employees}: kind, value or bounds, currency, unit,
     *       modifier, and what is counted
     *   <li>organizations: {@code COMPANY}, with {@code = name} where the name is not the text
     *   <li>persons: {@code PERSON}, with {@code = name} where the name is not the text
     *   <li>sources: {@code PERSON DIRECT}, with {@code = name} where the name is not the text
     *   <li>kinds of plug-ins: {@code TICKER ACME}: the kind without its vendor and the attributes' values
     * </ul>
     */
    static Notation standard() {
        return (mention, article) -> Optional.of(StandardNotation.write(mention, article));
    }
}
