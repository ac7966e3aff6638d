package everything;

import dev.smartasync.SmartAsync;
import java.util.concurrent.CompletionStage;

/** Not public, and named like types that generated code uses. */
@SmartAsync
class Call {
    static final class Bridge {}

    static final class Operation {}

    static final class CompletableFuture<T> extends java.util.concurrent.CompletableFuture<T> {}

    CompletionStage<Bridge> bridge(Call call, Operation operation) {
        var future = new CompletableFuture<Bridge>();
        future.complete(new Bridge());
        return future;
    }

    CompletableFuture<String> future() {
        var future = new CompletableFuture<String>();
        future.complete("future");
        return future;
    }

    Call call(CompletableFuture<Objects> objects) {
        return this;
    }
}
