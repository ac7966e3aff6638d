package dev.smartasync.pekko;

import dev.smartasync.adapter.testing.PackagingContract;
import dev.smartasync.adapter.testing.PublishedAdapter;

class PackagingTest extends PackagingContract {
    PackagingTest() {
        super(PublishedAdapter.PEKKO);
    }
}
