package io.factbox.readers.tika;

import java.util.List;
import java.util.Optional;

/**
 * A parsed document.
 *
 * @param pieces its parts in reading order
 * @param title its title, where the format's titles can be trusted
 * @param author likewise
 * @param publisher likewise
 * @param language a language tag, likewise
 * @param sent when a message was sent, in ISO 8601
 * @param notes what a user should know
 */
record Document(
        List<Piece> pieces,
        Optional<String> title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<String> language,
        Optional<String> sent,
        List<String> notes) {}
