package io.factbox.entity;

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

    @Override
    public String toString() {
        return id;
    }
}
