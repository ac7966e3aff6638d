package declared;

import dev.smartasync.ViewOf;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;

/** An asynchronous type over one that blocks. */
@ViewOf(value = Blocking.class, nonBlocking = {"isOpen", "version", "touch"}, uses = Later.Inner.class)
interface Later {
    CompletableFuture<Integer> size();

    CompletionStage<Void> storeAsync(String text, int... numbers);

    <T extends Comparable<T>> Future<? extends T> best(List<T> of);

    Flow.Publisher<String> lines();

    boolean isOpen();

    CompletableFuture<Void> touch();

    CompletableFuture<String> version();

    CompletableFuture<Inner> inner();

    CompletableFuture<Void> close();

    Blocking blocking();

    @ViewOf(Blocking.Inner.class)
    interface Inner {
        CompletableFuture<String> name();
    }

    static Later of(Blocking blocking) {
        return LaterView.of(blocking);
    }
}
