package io.factbox.kit.tck;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;

/** Locales and time zones that code which asks for the default ones trips over. */
final class Surroundings {
    /** Another small i, another calendar with other years, other digits. */
    private static final List<Locale> LOCALES = List.of(
            Locale.ROOT,
            Locale.forLanguageTag("tr-TR"),
            Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"),
            Locale.forLanguageTag("ar-EG-u-nu-arab"));

    private static final List<String> ZONES = List.of("UTC", "Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu");

    private Surroundings() {}

    /** A name for each of the surroundings. */
    static List<String> names() {
        return LOCALES.stream()
                .map(locale -> locale.toLanguageTag() + ", " + ZONES.get(LOCALES.indexOf(locale)))
                .toList();
    }

    /** What an action gives in some surroundings; the defaults are put back. */
    static <T> T in(int number, Callable<T> action) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(LOCALES.get(number));
            TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(number)));
            return action.call();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
