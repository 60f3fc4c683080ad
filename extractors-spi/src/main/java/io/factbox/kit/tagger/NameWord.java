package io.factbox.kit.tagger;

/** What a word tells of the name that it is part of or stands beside; a word may tell several things. */
public enum NameWord {
    /** Heads of names of institutions: Ministry, University, Union. */
    HEAD,
    /** Legal forms: Ltd, GmbH. */
    FORM,
    /** Words at the end of company names: Holdings, Motors, Airlines. */
    TRADE,
    /** Titles before persons' names: Mr, Sheikh. */
    TITLE,
    /** Offices and jobs: president, minister, analyst. */
    OFFICE,
    /** Countries, large regions and cities. */
    PLACE,
    /** Words for inhabitants and origin: French. */
    ORIGIN,
    /** First names. */
    GIVEN,
    /** Kinds of places: River, Street, Airport. */
    SITE,
    /** Events, works, laws, products: Cup, Act, Festival. */
    THING,
    /** Verbs and nouns of speech. */
    SPEECH,
    /** Months and weekdays. */
    CALENDAR;

    /** The class as a bit. */
    public int bit() {
        return 1 << ordinal();
    }
}
