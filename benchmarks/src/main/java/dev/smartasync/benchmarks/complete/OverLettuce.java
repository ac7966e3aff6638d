package dev.smartasync.benchmarks.complete;

import dev.smartasync.benchmarks.run.Same;
import dev.smartasync.benchmarks.run.Title;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.sync.RedisCommands;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Lettuce's own synchronous commands are a proxy over its asynchronous ones. Here those are complete at once. */
@State(Scope.Benchmark)
@Same(name = "over", value = "Lettuce")
public class OverLettuce {
    private final LettuceAtOnce connection = new LettuceAtOnce();
    private final RedisAsyncCommands<String, String> async = connection.async();
    private final RedisCommands<String, String> sync = connection.sync();
    private final BlockingGet<String, String> view = BlockingGet.of(async);

    @Benchmark
    @Title("`join`")
    public String join() {
        return async.get("key").toCompletableFuture().join();
    }

    @Benchmark
    @Title("`XSync`")
    public String view() {
        return view.get("key");
    }

    @Benchmark
    @Title("Lettuce's `sync()`")
    public String lettuce() {
        return sync.get("key");
    }
}
