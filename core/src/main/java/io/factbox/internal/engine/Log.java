package io.factbox.internal.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engine's logger: a class of its own, so that it is looked for when there is something to say and not at every start. */
final class Log {
    static final Logger LOG = LoggerFactory.getLogger("io.factbox");

    private Log() {}
}
