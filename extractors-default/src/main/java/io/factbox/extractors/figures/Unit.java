package io.factbox.extractors.figures;

/**
 * A unit of measure.
 *
 * @param code its UCUM code
 * @param type what it measures
 */
record Unit(String code, Type type) {
    /** What units measure, as far as rules ask. */
    enum Type {
        LENGTH,
        AREA,
        VOLUME,
        FLOW,
        MASS,
        STONE,
        TIME,
        SMALLTIME,
        AGE,
        TEMPERATURE,
        ANGLE,
        FREQUENCY,
        POWER,
        ENERGY,
        VOLTAGE,
        CURRENT,
        CHARGE,
        RESISTANCE,
        FIELD,
        FORCE,
        TORQUE,
        PRESSURE,
        DATA,
        RATE,
        COMPUTE,
        SPEED,
        ECONOMY,
        LIGHT,
        SOUND,
        SUBSTANCE,
        SHARE,
        DOSE,
        POINT,
        TIMES,
        PERCENT
    }
}
