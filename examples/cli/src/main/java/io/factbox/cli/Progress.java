package io.factbox.cli;

/** One line on standard error that tells how far the work is; silent where nobody looks. */
final class Progress {
    private static final long PAUSE_NANOS = 200_000_000;
    private static final String CLEAR = "\r\033[K";

    private final Console console;
    private final boolean shown;
    private long articles;
    private long last = System.nanoTime();
    private boolean onScreen;

    Progress(Console console, boolean wanted) {
        this.console = console;
        shown = wanted && console.errIsTerminal();
    }

    /** One more is done. */
    void step(String where) {
        articles++;
        long now = System.nanoTime();
        if (shown && now - last > PAUSE_NANOS) {
            last = now;
            onScreen = true;
            String name = where.length() > 60 ? "..." + where.substring(where.length() - 57) : where;
            console.err().print(CLEAR + articles + (articles == 1 ? " article, " : " articles, ") + name);
            console.err().flush();
        }
    }

    /** Takes the line away, for a message or at the end. */
    void clear() {
        if (onScreen) {
            console.err().print(CLEAR);
            console.err().flush();
            onScreen = false;
        }
    }
}
