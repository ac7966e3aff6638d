package dev.smartasync.examples.migration.shared;

import java.math.BigDecimal;

/** Says in words what became of a request. */
public interface Clerk {
    String balance(String account);

    String transfer(String from, String to, BigDecimal amount);
}
