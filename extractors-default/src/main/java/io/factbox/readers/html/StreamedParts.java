package io.factbox.readers.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the late parts of a streamed page where they belong. A page that React renders in pieces holds empty {@code template} elements with
 * ids such as {@code P:4} or {@code B:4}, and at its end hidden elements {@code S:4} with what a script moves there.
 */
final class StreamedParts {
    private static final int MOST = 2_000;
    private static final String MARK = "id=\"S:";

    private StreamedParts() {}

    static void settle(Document page, String source) {
        if (!source.contains(MARK)) {
            return;
        }
        Map<String, Element> places = new HashMap<>();
        for (Element place : page.select("template[id]")) {
            places.put(place.id(), place);
        }
        int moved = 0;
        for (Element part : page.select("[hidden][id^=S:]")) {
            String name = part.id().substring(2);
            Element place = places.getOrDefault("P:" + name, places.get("B:" + name));
            if (place != null && place.parent() != null && !isInside(place, part) && moved++ < MOST) {
                part.removeAttr("hidden");
                place.replaceWith(part);
            }
        }
    }

    private static boolean isInside(Element element, Element outer) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up == outer) {
                return true;
            }
        }
        return false;
    }
}
