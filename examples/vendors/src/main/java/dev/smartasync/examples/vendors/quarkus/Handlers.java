package dev.smartasync.examples.vendors.quarkus;

import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.datasource.transactions.ReactiveTransactionalRedisDataSource;
import io.quarkus.redis.datasource.transactions.TransactionalRedisDataSource;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a user does with a connection, written blocking: run where it may block. */
final class Handlers {
    private Handlers() {}

    static Function<ReactiveRedisDataSource, Uni<Void>> withConnection(Consumer<RedisDataSource> handler) {
        return reactive -> elsewhere(() -> {
            handler.accept(BlockingQuarkus.of(reactive));
            return null;
        });
    }

    static Function<ReactiveTransactionalRedisDataSource, Uni<Void>> inTransaction(
            Consumer<TransactionalRedisDataSource> handler) {
        return reactive -> elsewhere(() -> {
            handler.accept(BlockingTransaction.of(reactive));
            return null;
        });
    }

    static <I> Function<ReactiveRedisDataSource, Uni<I>> asking(Function<RedisDataSource, I> handler) {
        return reactive -> elsewhere(() -> handler.apply(BlockingQuarkus.of(reactive)));
    }

    static <I> BiFunction<I, ReactiveTransactionalRedisDataSource, Uni<Void>> inTransaction(
            BiConsumer<I, TransactionalRedisDataSource> handler) {
        return (input, reactive) -> elsewhere(() -> {
            handler.accept(input, BlockingTransaction.of(reactive));
            return null;
        });
    }

    private static <T> Uni<T> elsewhere(Supplier<T> body) {
        return Uni.createFrom().item(body).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
