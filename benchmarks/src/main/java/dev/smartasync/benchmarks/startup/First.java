package dev.smartasync.benchmarks.startup;

import dev.smartasync.Smart;
import java.util.concurrent.CompletableFuture;

/** A program's first calls. */
enum First {
    JOIN("`join`") {
        @Override
        String call() {
            return new Shop().price().join();
        }
    },
    AWAIT("`Smart.await`") {
        @Override
        String call() {
            return Smart.await(new Shop().price());
        }
    },
    VIEW("`XSync`") {
        @Override
        String call() {
            return ShopSync.of(new Shop()).price();
        }
    },
    SUPPLY_ASYNC("`supplyAsync` and `join`") {
        @Override
        String call() {
            return CompletableFuture.supplyAsync(() -> new Shop().name()).join();
        }
    },
    ASYNC_VIEW("`XAsync` and `join`") {
        @Override
        String call() {
            return ShopAsync.of(new Shop()).name().join();
        }
    };

    private final String title;

    First(String title) {
        this.title = title;
    }

    abstract String call();

    @Override
    public String toString() {
        return title;
    }

    /** The program of one fresh JVM. Argument: which of them. */
    public static void main(String[] arguments) {
        long begun = System.nanoTime();
        String unused = valueOf(arguments[0]).call();
        System.out.println("nanos=" + (System.nanoTime() - begun));
    }
}
