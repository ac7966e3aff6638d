package dev.smartasync.examples.migration.shared;

import java.util.Collection;

/** What each step is, seen from outside. */
public interface Program extends AutoCloseable {
    /** Somebody who calls plainly, on a thread that may wait. */
    Clerk teller();

    /** Where the same is asked for over HTTP: {@code /balance?account=} and {@code /transfer?from=&to=&amount=}. */
    int port();

    /** The calls so far that would have been refused. */
    Collection<String> wouldBeRefused();

    @Override
    void close();
}
