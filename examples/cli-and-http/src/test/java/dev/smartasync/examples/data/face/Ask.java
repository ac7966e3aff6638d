package dev.smartasync.examples.data.face;

import java.net.URI;
import java.util.List;

/** What may be asked for through either face. */
sealed interface Ask {

    record Summarize(String file) implements Ask {}

    record Fetch(List<URI> urls) implements Ask {
        Fetch(URI... urls) {
            this(List.of(urls));
        }
    }

    record Records(String file, int limit) implements Ask {}
}
