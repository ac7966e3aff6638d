package dev.smartasync.examples.guides;

import dev.smartasync.SmartAsync;
import java.io.IOException;
import java.util.concurrent.CompletionStage;

// guide: catalog
@SmartAsync(throwing = IOException.class)
public interface Catalog {
    CompletionStage<Integer> price(String item); // asynchronous: asks another server

    String describe(String item) throws IOException; // synchronous: reads a file
}
// end
