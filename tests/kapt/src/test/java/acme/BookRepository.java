package acme;

import dev.smartasync.SmartAsync;

/** In Java, over what is written in Kotlin and compiled. */
@SmartAsync
public interface BookRepository extends Repository<String, Book> {

    /** Synchronous. */
    int count();
}
