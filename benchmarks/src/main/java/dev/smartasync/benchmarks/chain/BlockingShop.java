package dev.smartasync.benchmarks.chain;

import dev.smartasync.ViewOf;

/** The future stub as it is: what follows the answer runs on the channel's executor. */
@ViewOf(ShopStubs.Future.class)
public interface BlockingShop {

    /** Waits for the price. */
    Integer price(String item);

    /** Over a stub. */
    static BlockingShop of(ShopStubs.Future stub) {
        return BlockingShopView.of(stub);
    }
}
