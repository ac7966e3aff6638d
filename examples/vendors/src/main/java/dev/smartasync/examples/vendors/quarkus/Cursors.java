package dev.smartasync.examples.vendors.quarkus;

import dev.smartasync.Smart;
import dev.smartasync.ViewOf;
import io.quarkus.redis.datasource.hash.HashScanCursor;
import io.quarkus.redis.datasource.hash.ReactiveHashScanCursor;
import io.quarkus.redis.datasource.keys.KeyScanCursor;
import io.quarkus.redis.datasource.keys.ReactiveKeyScanCursor;
import io.quarkus.redis.datasource.set.ReactiveSScanCursor;
import io.quarkus.redis.datasource.set.SScanCursor;
import io.quarkus.redis.datasource.sortedset.ReactiveZScanCursor;
import io.quarkus.redis.datasource.sortedset.ScoredValue;
import io.quarkus.redis.datasource.sortedset.ZScanCursor;
import java.util.Map.Entry;

/** Scans, page by page or element by element. */
public final class Cursors {
    private Cursors() {}

    @ViewOf(ReactiveHashScanCursor.class)
    interface HashCursor<F, V> extends HashScanCursor<F, V> {
        ReactiveHashScanCursor<F, V> reactive();

        @Override
        default Iterable<Entry<F, V>> toIterable() {
            return () -> Smart.<Entry<F, V>>stream(reactive().toMulti()).iterator();
        }
    }

    @ViewOf(ReactiveKeyScanCursor.class)
    interface KeyCursor<K> extends KeyScanCursor<K> {
        ReactiveKeyScanCursor<K> reactive();

        @Override
        default Iterable<K> toIterable() {
            return () -> Smart.<K>stream(reactive().toMulti()).iterator();
        }
    }

    @ViewOf(ReactiveSScanCursor.class)
    interface SetCursor<V> extends SScanCursor<V> {
        ReactiveSScanCursor<V> reactive();

        @Override
        default Iterable<V> toIterable() {
            return () -> Smart.<V>stream(reactive().toMulti()).iterator();
        }
    }

    @ViewOf(ReactiveZScanCursor.class)
    interface SortedSetCursor<V> extends ZScanCursor<V> {
        ReactiveZScanCursor<V> reactive();

        @Override
        default Iterable<ScoredValue<V>> toIterable() {
            return () -> Smart.<ScoredValue<V>>stream(reactive().toMulti()).iterator();
        }
    }
}
