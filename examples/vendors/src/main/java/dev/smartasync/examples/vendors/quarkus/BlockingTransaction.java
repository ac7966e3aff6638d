package dev.smartasync.examples.vendors.quarkus;

import dev.smartasync.ViewOf;
import io.quarkus.redis.datasource.autosuggest.ReactiveTransactionalAutoSuggestCommands;
import io.quarkus.redis.datasource.autosuggest.TransactionalAutoSuggestCommands;
import io.quarkus.redis.datasource.bitmap.ReactiveTransactionalBitMapCommands;
import io.quarkus.redis.datasource.bitmap.TransactionalBitMapCommands;
import io.quarkus.redis.datasource.bloom.ReactiveTransactionalBloomCommands;
import io.quarkus.redis.datasource.bloom.TransactionalBloomCommands;
import io.quarkus.redis.datasource.countmin.ReactiveTransactionalCountMinCommands;
import io.quarkus.redis.datasource.countmin.TransactionalCountMinCommands;
import io.quarkus.redis.datasource.cuckoo.ReactiveTransactionalCuckooCommands;
import io.quarkus.redis.datasource.cuckoo.TransactionalCuckooCommands;
import io.quarkus.redis.datasource.geo.ReactiveTransactionalGeoCommands;
import io.quarkus.redis.datasource.geo.TransactionalGeoCommands;
import io.quarkus.redis.datasource.graph.ReactiveTransactionalGraphCommands;
import io.quarkus.redis.datasource.graph.TransactionalGraphCommands;
import io.quarkus.redis.datasource.hash.ReactiveTransactionalHashCommands;
import io.quarkus.redis.datasource.hash.TransactionalHashCommands;
import io.quarkus.redis.datasource.hyperloglog.ReactiveTransactionalHyperLogLogCommands;
import io.quarkus.redis.datasource.hyperloglog.TransactionalHyperLogLogCommands;
import io.quarkus.redis.datasource.json.ReactiveTransactionalJsonCommands;
import io.quarkus.redis.datasource.json.TransactionalJsonCommands;
import io.quarkus.redis.datasource.keys.ReactiveTransactionalKeyCommands;
import io.quarkus.redis.datasource.keys.TransactionalKeyCommands;
import io.quarkus.redis.datasource.list.ReactiveTransactionalListCommands;
import io.quarkus.redis.datasource.list.TransactionalListCommands;
import io.quarkus.redis.datasource.search.ReactiveTransactionalSearchCommands;
import io.quarkus.redis.datasource.search.TransactionalSearchCommands;
import io.quarkus.redis.datasource.set.ReactiveTransactionalSetCommands;
import io.quarkus.redis.datasource.set.TransactionalSetCommands;
import io.quarkus.redis.datasource.sortedset.ReactiveTransactionalSortedSetCommands;
import io.quarkus.redis.datasource.sortedset.TransactionalSortedSetCommands;
import io.quarkus.redis.datasource.stream.ReactiveTransactionalStreamCommands;
import io.quarkus.redis.datasource.stream.TransactionalStreamCommands;
import io.quarkus.redis.datasource.string.ReactiveTransactionalStringCommands;
import io.quarkus.redis.datasource.string.TransactionalStringCommands;
import io.quarkus.redis.datasource.timeseries.ReactiveTransactionalTimeSeriesCommands;
import io.quarkus.redis.datasource.timeseries.TransactionalTimeSeriesCommands;
import io.quarkus.redis.datasource.topk.ReactiveTransactionalTopKCommands;
import io.quarkus.redis.datasource.topk.TransactionalTopKCommands;
import io.quarkus.redis.datasource.transactions.ReactiveTransactionalRedisDataSource;
import io.quarkus.redis.datasource.transactions.TransactionalRedisDataSource;
import io.quarkus.redis.datasource.value.ReactiveTransactionalValueCommands;
import io.quarkus.redis.datasource.value.TransactionalValueCommands;

/** The same inside a transaction. */
@SuppressWarnings("deprecation") // each group that there is
@ViewOf(
        value = ReactiveTransactionalRedisDataSource.class,
        uses = {
            TransactionalAutoSuggestCommands.class,
            TransactionalBitMapCommands.class,
            TransactionalBloomCommands.class,
            TransactionalCountMinCommands.class,
            TransactionalCuckooCommands.class,
            TransactionalGeoCommands.class,
            TransactionalGraphCommands.class,
            TransactionalHashCommands.class,
            TransactionalHyperLogLogCommands.class,
            TransactionalJsonCommands.class,
            TransactionalKeyCommands.class,
            TransactionalListCommands.class,
            TransactionalSearchCommands.class,
            TransactionalSetCommands.class,
            TransactionalSortedSetCommands.class,
            TransactionalStreamCommands.class,
            TransactionalStringCommands.class,
            TransactionalTimeSeriesCommands.class,
            TransactionalTopKCommands.class,
            TransactionalValueCommands.class
        })
@ViewOf(
        value = ReactiveTransactionalAutoSuggestCommands.class,
        implementing = TransactionalAutoSuggestCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalBitMapCommands.class,
        implementing = TransactionalBitMapCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalBloomCommands.class,
        implementing = TransactionalBloomCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalCountMinCommands.class,
        implementing = TransactionalCountMinCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalCuckooCommands.class,
        implementing = TransactionalCuckooCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalGeoCommands.class,
        implementing = TransactionalGeoCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalGraphCommands.class,
        implementing = TransactionalGraphCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalHashCommands.class,
        implementing = TransactionalHashCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalHyperLogLogCommands.class,
        implementing = TransactionalHyperLogLogCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalJsonCommands.class,
        implementing = TransactionalJsonCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalKeyCommands.class,
        implementing = TransactionalKeyCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalListCommands.class,
        implementing = TransactionalListCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalSearchCommands.class,
        implementing = TransactionalSearchCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalSetCommands.class,
        implementing = TransactionalSetCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalSortedSetCommands.class,
        implementing = TransactionalSortedSetCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalStreamCommands.class,
        implementing = TransactionalStreamCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalStringCommands.class,
        implementing = TransactionalStringCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalTimeSeriesCommands.class,
        implementing = TransactionalTimeSeriesCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalTopKCommands.class,
        implementing = TransactionalTopKCommands.class,
        uses = BlockingTransaction.class)
@ViewOf(
        value = ReactiveTransactionalValueCommands.class,
        implementing = TransactionalValueCommands.class,
        uses = BlockingTransaction.class)
public interface BlockingTransaction extends TransactionalRedisDataSource {

    /** Over a reactive transaction. */
    static TransactionalRedisDataSource of(ReactiveTransactionalRedisDataSource reactive) {
        return BlockingTransactionView.of(reactive);
    }
}
