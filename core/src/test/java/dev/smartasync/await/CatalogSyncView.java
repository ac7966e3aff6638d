package dev.smartasync.await;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Call;
import dev.smartasync.spi.Operation;
import java.io.IOException;

/** Has the shape of what the processor writes; only that a test may give {@code price} another operation. */
final class CatalogSyncView implements CatalogSync {
    static final Operation PRICE = Operation.of("Catalog.price").twin("CatalogAsync.price");

    private static final Operation PRICE_FROM_FILE = Operation.of("Catalog.priceFromFile")
            .twin("CatalogAsync.priceFromFile")
            .throwing(IOException.class);
    private static final Operation PRICE_INTERRUPTIBLY = Operation.of("Catalog.priceInterruptibly")
            .twin("CatalogAsync.priceInterruptibly")
            .throwing(InterruptedException.class);
    private static final Operation DESCRIBE = Operation.of("Catalog.describe").twin("CatalogAsync.describe");
    private static final Operation CLOSE =
            Operation.of("Catalog.closeAsync").twin("CatalogAsync.closeAsync").asClosing();

    private final Catalog<?> target;
    private final Bridge bridge;
    private final Operation price;

    private CatalogSyncView(Catalog<?> target, Bridge bridge, Operation price) {
        this.target = target;
        this.bridge = bridge;
        this.price = price;
    }

    static CatalogSync of(Catalog<?> target) {
        return of(target, Bridge.standard());
    }

    static CatalogSync of(Catalog<?> target, Bridge bridge) {
        return of(target, bridge, PRICE);
    }

    static CatalogSync of(Catalog<?> target, Bridge bridge, Operation price) {
        return new CatalogSyncView(target, bridge, price);
    }

    @Override
    public String price(String item) {
        Call call = bridge.enter(price);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> target.price(item));
        }
        try {
            return call.await(price, target.price(item));
        } finally {
            call.exit();
        }
    }

    @Override
    public String priceFromFile(String item) throws IOException {
        Call call = bridge.enter(PRICE_FROM_FILE);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> target.priceFromFile(item));
        }
        try {
            return call.await(PRICE_FROM_FILE, target.priceFromFile(item));
        } finally {
            call.exit();
        }
    }

    @Override
    public String priceInterruptibly(String item) throws InterruptedException {
        Call call = bridge.enter(PRICE_INTERRUPTIBLY);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> target.priceInterruptibly(item));
        }
        try {
            return call.await(PRICE_INTERRUPTIBLY, target.priceInterruptibly(item));
        } finally {
            call.exit();
        }
    }

    @Override
    public String describe(String item) {
        bridge.admit(DESCRIBE);
        return target.describe(item);
    }

    @Override
    public int size() {
        return target.size();
    }

    @Override
    public void close() {
        Call call = bridge.enter(CLOSE);
        if (call.isConfined()) {
            call.awaitElsewhere(target::closeAsync);
            return;
        }
        try {
            call.await(CLOSE, target.closeAsync());
        } finally {
            call.exit();
        }
    }
}
