package io.factbox.internal.mention;

import io.factbox.mention.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What is done with lists of mentions. Loops and no streams: every article goes through here many times. */
public final class Mentions {
    /** By span. */
    public static final Comparator<Mention> IN_TEXT_ORDER = new Comparator<>() {
        @Override
        public int compare(Mention a, Mention b) {
            return a.span().compareTo(b.span());
        }
    };

    private Mentions() {}

    /** Those of one type, in the order in which they stand. */
    public static <M extends Mention> List<M> ofType(List<Mention> mentions, Class<M> type) {
        List<M> some = new ArrayList<>();
        for (Mention mention : mentions) {
            if (type.isInstance(mention)) {
                some.add(type.cast(mention));
            }
        }
        return some;
    }

    /** Adds to the list that a key leads to. */
    public static <K, V> void addTo(Map<K, List<V>> lists, K key, V value) {
        List<V> list = lists.get(key);
        if (list == null) {
            list = new ArrayList<>();
            lists.put(key, list);
        }
        list.add(value);
    }

    /** Of mentions in text order, the place of the first that starts at an offset or later. */
    public static int firstFrom(List<? extends Mention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (mentions.get(mid).span().start() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
