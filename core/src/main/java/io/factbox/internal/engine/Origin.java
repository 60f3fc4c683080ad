package io.factbox.internal.engine;

import java.security.CodeSource;

/** Where a plug-in comes from, for messages. */
final class Origin {
    private Origin() {}

    /** The name of its jar or folder. */
    static String name(Class<?> type) {
        String place = place(type);
        String path = place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The whole path: two versions of a plug-in often lie in jars of one name. */
    static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? "the run-time image"
                : source.getLocation().getPath();
    }

    /** Two plug-ins of one id, and what to do. */
    static String twins(String id, String version, Object one, String otherVersion, Object other) {
        return id + ": version " + version + " in " + place(one.getClass()) + " and version " + otherVersion + " in "
                + place(other.getClass()) + ". Take one off the path";
    }
}
