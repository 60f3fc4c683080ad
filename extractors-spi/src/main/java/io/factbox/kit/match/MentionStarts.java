package io.factbox.kit.match;

import io.factbox.mention.Mention;
import java.util.List;

/** The mentions of one kind in text order, looked up by where they begin. */
final class MentionStarts<M extends Mention> {
    private final List<M> mentions;

    MentionStarts(List<M> mentions) {
        this.mentions = mentions;
    }

    M get(int index) {
        return mentions.get(index);
    }

    boolean startsAt(int index, int offset) {
        return index < mentions.size() && mentions.get(index).span().start() == offset;
    }

    /** The first mention that begins at an offset or later; of those that begin together the longest comes first. */
    int first(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
