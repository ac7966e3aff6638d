package dev.smartasync.examples.migration.shared;

import java.math.BigDecimal;
import java.net.URI;

/** What a request asks for: {@code from=alice&to=bob&amount=30.00}. */
public record Query(URI uri) {
    public String get(String name) {
        for (String each : uri.getQuery().split("&", -1)) {
            if (each.startsWith(name + "=")) {
                return each.substring(name.length() + 1);
            }
        }
        throw new IllegalArgumentException("There is no " + name + " in " + uri);
    }

    public BigDecimal amount() {
        return new BigDecimal(get("amount"));
    }
}
