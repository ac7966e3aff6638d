package dev.smartasync.await;

import dev.smartasync.NonBlocking;
import java.io.IOException;

/**
 * What the tests wait for: a target written asynchronously, whose result is of whatever type the test is about.
 *
 * @param <S> a stage, a future, or a type of an adapter's
 */
@FunctionalInterface
interface Catalog<S> {
    S price(String item);

    /** The same price; its view lets a checked exception through. */
    default S priceFromFile(String item) throws IOException {
        return price(item);
    }

    /** The same price; its view lets an interrupt through. */
    default S priceInterruptibly(String item) throws InterruptedException {
        return price(item);
    }

    /** Written synchronously. */
    default String describe(String item) {
        return "a " + item;
    }

    @NonBlocking
    default int size() {
        return 1;
    }

    default S closeAsync() {
        return price("closing");
    }
}
