package dev.smartasync.examples.migration.suite;

import java.math.BigDecimal;
import java.util.concurrent.Future;

/** Starts a transfer in a way in which it can be cancelled: by {@code cancel(true)}. */
@FunctionalInterface
public interface Transfer {
    Future<?> start(String from, String to, BigDecimal amount);
}
