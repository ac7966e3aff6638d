package dev.smartasync.rxjava3;

import dev.smartasync.adapter.testing.PackagingContract;
import dev.smartasync.adapter.testing.PublishedAdapter;

class PackagingTest extends PackagingContract {
    PackagingTest() {
        super(PublishedAdapter.RXJAVA_3);
    }
}
