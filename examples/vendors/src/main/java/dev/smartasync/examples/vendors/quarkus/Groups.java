package dev.smartasync.examples.vendors.quarkus;

import dev.smartasync.Smart;
import dev.smartasync.ViewOf;
import dev.smartasync.examples.vendors.Refused;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.datasource.geo.GeoCommands;
import io.quarkus.redis.datasource.geo.GeoUnit;
import io.quarkus.redis.datasource.geo.ReactiveGeoCommands;
import io.quarkus.redis.datasource.list.LPosArgs;
import io.quarkus.redis.datasource.list.ListCommands;
import io.quarkus.redis.datasource.list.ReactiveListCommands;
import io.quarkus.redis.datasource.sortedset.ReactiveSortedSetCommands;
import io.quarkus.redis.datasource.sortedset.SortedSetCommands;
import io.quarkus.redis.datasource.sortedset.ZAddArgs;
import io.quarkus.redis.datasource.stream.ReactiveStreamCommands;
import io.quarkus.redis.datasource.stream.StreamCommands;
import io.quarkus.redis.datasource.topk.ReactiveTopKCommands;
import io.quarkus.redis.datasource.topk.TopKCommands;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Groups whose two halves differ in more than colour: what may be absent is null in the one and an {@code Optional} in the other. */
public final class Groups {
    private Groups() {}

    @ViewOf(value = ReactiveGeoCommands.class, uses = BlockingQuarkus.class)
    interface Geo<K, V> extends GeoCommands<K, V> {
        ReactiveGeoCommands<K, V> reactive();

        @Override
        default OptionalDouble geodist(K key, V from, V to, GeoUnit unit) {
            return aDouble(Smart.await(reactive().geodist(key, from, to, unit)));
        }
    }

    @ViewOf(value = ReactiveListCommands.class, uses = BlockingQuarkus.class)
    interface Lists<K, V> extends ListCommands<K, V> {
        ReactiveListCommands<K, V> reactive();

        @Override
        default OptionalLong lpos(K key, V element) {
            return aLong(Smart.await(reactive().lpos(key, element)));
        }

        @Override
        default OptionalLong lpos(K key, V element, LPosArgs args) {
            return aLong(Smart.await(reactive().lpos(key, element, args)));
        }
    }

    @ViewOf(
            value = ReactiveSortedSetCommands.class,
            uses = {BlockingQuarkus.class, Cursors.SortedSetCursor.class})
    interface SortedSets<K, V> extends SortedSetCommands<K, V> {
        ReactiveSortedSetCommands<K, V> reactive();

        @Override
        default OptionalDouble zaddincr(K key, ZAddArgs args, double score, V member) {
            return aDouble(Smart.await(reactive().zaddincr(key, args, score, member)));
        }

        @Override
        default OptionalLong zrank(K key, V member) {
            return aLong(Smart.await(reactive().zrank(key, member)));
        }

        @Override
        default OptionalLong zrevrank(K key, V member) {
            return aLong(Smart.await(reactive().zrevrank(key, member)));
        }

        @Override
        default OptionalDouble zscore(K key, V member) {
            return aDouble(Smart.await(reactive().zscore(key, member)));
        }

        @Override
        @SuppressWarnings("unchecked") // the interface's own array
        default List<OptionalDouble> zmscore(K key, V... members) {
            return Smart.<List<Double>>await(reactive().zmscore(key, members)).stream()
                    .map(Groups::aDouble)
                    .toList();
        }
    }

    @ViewOf(value = ReactiveStreamCommands.class)
    interface Streams<K, F, V> extends StreamCommands<K, F, V> {
        ReactiveStreamCommands<K, F, V> reactive();

        @Override
        @Refused("the client that it belongs to: the reactive commands of streams alone do not know it")
        default RedisDataSource getDataSource() {
            throw new UnsupportedOperationException("Quarkus's reactive commands of streams do not know their client");
        }
    }

    @ViewOf(value = ReactiveTopKCommands.class, uses = BlockingQuarkus.class)
    interface TopK<K, V> extends TopKCommands<K, V> {
        ReactiveTopKCommands<K, V> reactive();

        @Override
        default Optional<V> topkAdd(K key, V item) {
            return Optional.ofNullable(Smart.<V>await(reactive().topkAdd(key, item)));
        }

        @Override
        default Optional<V> topkIncrBy(K key, V item, int increment) {
            return Optional.ofNullable(Smart.<V>await(reactive().topkIncrBy(key, item, increment)));
        }
    }

    private static OptionalDouble aDouble(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static OptionalLong aLong(Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
