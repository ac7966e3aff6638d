package dev.smartasync.quarkus;

import dev.smartasync.adapter.testing.PackagingContract;
import dev.smartasync.adapter.testing.PublishedAdapter;

class PackagingTest extends PackagingContract {
    PackagingTest() {
        super(PublishedAdapter.QUARKUS);
    }
}
