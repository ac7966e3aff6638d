package dev.smartasync.examples.vendors.quarkus;

import dev.smartasync.Smart;
import dev.smartasync.ViewOf;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.datasource.autosuggest.AutoSuggestCommands;
import io.quarkus.redis.datasource.autosuggest.ReactiveAutoSuggestCommands;
import io.quarkus.redis.datasource.bitmap.BitMapCommands;
import io.quarkus.redis.datasource.bitmap.ReactiveBitMapCommands;
import io.quarkus.redis.datasource.bloom.BloomCommands;
import io.quarkus.redis.datasource.bloom.ReactiveBloomCommands;
import io.quarkus.redis.datasource.countmin.CountMinCommands;
import io.quarkus.redis.datasource.countmin.ReactiveCountMinCommands;
import io.quarkus.redis.datasource.cuckoo.CuckooCommands;
import io.quarkus.redis.datasource.cuckoo.ReactiveCuckooCommands;
import io.quarkus.redis.datasource.graph.GraphCommands;
import io.quarkus.redis.datasource.graph.ReactiveGraphCommands;
import io.quarkus.redis.datasource.hash.HashCommands;
import io.quarkus.redis.datasource.hash.ReactiveHashCommands;
import io.quarkus.redis.datasource.hyperloglog.HyperLogLogCommands;
import io.quarkus.redis.datasource.hyperloglog.ReactiveHyperLogLogCommands;
import io.quarkus.redis.datasource.json.JsonCommands;
import io.quarkus.redis.datasource.json.ReactiveJsonCommands;
import io.quarkus.redis.datasource.keys.KeyCommands;
import io.quarkus.redis.datasource.keys.ReactiveKeyCommands;
import io.quarkus.redis.datasource.pubsub.PubSubCommands;
import io.quarkus.redis.datasource.pubsub.ReactivePubSubCommands;
import io.quarkus.redis.datasource.search.ReactiveSearchCommands;
import io.quarkus.redis.datasource.search.SearchCommands;
import io.quarkus.redis.datasource.set.ReactiveSetCommands;
import io.quarkus.redis.datasource.set.SetCommands;
import io.quarkus.redis.datasource.string.ReactiveStringCommands;
import io.quarkus.redis.datasource.string.StringCommands;
import io.quarkus.redis.datasource.timeseries.ReactiveTimeSeriesCommands;
import io.quarkus.redis.datasource.timeseries.TimeSeriesCommands;
import io.quarkus.redis.datasource.transactions.OptimisticLockingTransactionResult;
import io.quarkus.redis.datasource.transactions.TransactionalRedisDataSource;
import io.quarkus.redis.datasource.value.ReactiveValueCommands;
import io.quarkus.redis.datasource.value.ValueCommands;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Quarkus's blocking Redis client and all its groups of commands, over its reactive one: a line for each pair. */
@SuppressWarnings("deprecation") // each group that there is
@ViewOf(
        value = ReactiveRedisDataSource.class,
        converters = Handlers.class,
        uses = {
            AutoSuggestCommands.class,
            BitMapCommands.class,
            BloomCommands.class,
            CountMinCommands.class,
            CuckooCommands.class,
            Groups.Geo.class,
            GraphCommands.class,
            HashCommands.class,
            HyperLogLogCommands.class,
            JsonCommands.class,
            KeyCommands.class,
            Groups.Lists.class,
            PubSubCommands.class,
            SearchCommands.class,
            SetCommands.class,
            Groups.SortedSets.class,
            Groups.Streams.class,
            StringCommands.class,
            TimeSeriesCommands.class,
            Groups.TopK.class,
            ValueCommands.class
        })
@ViewOf(
        value = ReactiveAutoSuggestCommands.class,
        implementing = AutoSuggestCommands.class,
        uses = BlockingQuarkus.class)
@ViewOf(value = ReactiveBitMapCommands.class, implementing = BitMapCommands.class, uses = BlockingQuarkus.class)
@ViewOf(value = ReactiveBloomCommands.class, implementing = BloomCommands.class, uses = BlockingQuarkus.class)
@ViewOf(value = ReactiveCountMinCommands.class, implementing = CountMinCommands.class, uses = BlockingQuarkus.class)
@ViewOf(value = ReactiveCuckooCommands.class, implementing = CuckooCommands.class, uses = BlockingQuarkus.class)
@ViewOf(value = ReactiveGraphCommands.class, implementing = GraphCommands.class, uses = BlockingQuarkus.class)
@ViewOf(
        value = ReactiveHashCommands.class,
        implementing = HashCommands.class,
        uses = {BlockingQuarkus.class, Cursors.HashCursor.class})
@ViewOf(
        value = ReactiveHyperLogLogCommands.class,
        implementing = HyperLogLogCommands.class,
        uses = BlockingQuarkus.class)
@ViewOf(value = ReactiveJsonCommands.class, implementing = JsonCommands.class, uses = BlockingQuarkus.class)
@ViewOf(
        value = ReactiveKeyCommands.class,
        implementing = KeyCommands.class,
        uses = {BlockingQuarkus.class, Cursors.KeyCursor.class})
@ViewOf(
        value = ReactivePubSubCommands.class,
        implementing = PubSubCommands.class,
        uses = {BlockingQuarkus.class, PubSubCommands.RedisSubscriber.class})
@ViewOf(value = ReactiveSearchCommands.class, implementing = SearchCommands.class, uses = BlockingQuarkus.class)
@ViewOf(
        value = ReactiveSetCommands.class,
        implementing = SetCommands.class,
        uses = {BlockingQuarkus.class, Cursors.SetCursor.class})
@ViewOf(value = ReactiveStringCommands.class, implementing = StringCommands.class, uses = BlockingQuarkus.class)
@ViewOf(value = ReactiveTimeSeriesCommands.class, implementing = TimeSeriesCommands.class, uses = BlockingQuarkus.class)
@ViewOf(value = ReactiveValueCommands.class, implementing = ValueCommands.class, uses = BlockingQuarkus.class)
@ViewOf(
        value = ReactivePubSubCommands.ReactiveRedisSubscriber.class,
        implementing = PubSubCommands.RedisSubscriber.class)
public interface BlockingQuarkus extends RedisDataSource {

    @Override
    default <I> OptimisticLockingTransactionResult<I> withTransaction(
            Function<RedisDataSource, I> before,
            BiConsumer<I, TransactionalRedisDataSource> inside,
            String... watched) {
        return Smart.await(
                getReactive().withTransaction(Handlers.asking(before), Handlers.inTransaction(inside), watched));
    }

    /** Over the reactive client. */
    static RedisDataSource of(ReactiveRedisDataSource reactive) {
        return BlockingQuarkusView.of(reactive);
    }
}
