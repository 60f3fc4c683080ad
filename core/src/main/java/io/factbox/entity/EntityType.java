package io.factbox.entity;

import org.jspecify.annotations.Nullable;

/**
 * A type of entity; open for plug-ins.
 *
 * @param id a short name: {@code organization}, or {@code vendor.name}
 */
public record EntityType(String id) {
    /** Organizations. */
    public static final EntityType ORGANIZATION = new EntityType("organization");
    /** Persons. */
    public static final EntityType PERSON = new EntityType("person");
    /** One figure told several times. */
    public static final EntityType FIGURE = new EntityType("figure");

    // Written out: the generated ones are linked at run time, which every start would pay for.
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof EntityType type && id.equals(type.id);
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
