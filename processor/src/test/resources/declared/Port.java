package declared;

import dev.smartasync.Bridge;
import dev.smartasync.ViewOf;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** A few methods of many, with values that differ in how they are written. */
@ViewOf(
        value = AsyncShop.class,
        timeout = "PT5S",
        cancelSource = false,
        collect = true,
        throwing = {IOException.class, InterruptedException.class})
interface Port<T> {
    AsyncShop<String, T> shop();

    Bridge bridge();

    int count() throws Exception;

    Object stream(String from);

    T get(String key);

    Comparable<String> anything();

    long totalAsync(String key) throws TimeoutException, IOException;
}
