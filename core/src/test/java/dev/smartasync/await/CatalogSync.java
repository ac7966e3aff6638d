package dev.smartasync.await;

import java.io.IOException;

/** The synchronous view of a {@link Catalog}, as the processor writes it. */
interface CatalogSync extends AutoCloseable {
    String price(String item);

    String priceFromFile(String item) throws IOException;

    String priceInterruptibly(String item) throws InterruptedException;

    String describe(String item);

    int size();

    @Override
    void close();
}
