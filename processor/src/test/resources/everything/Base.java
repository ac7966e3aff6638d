package everything;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("unchecked")
abstract class Base<T, U extends @Nullable Object> {
    public CompletionStage<@Nullable T> inherited(T value) {
        return CompletableFuture.completedStage(value);
    }

    public <K> CompletionStage<List<? super U>> inheritedGeneric(K key, U value) {
        return CompletableFuture.completedStage(List.of());
    }

    public T[] inheritedArray(T... values) {
        return values;
    }

    public CompletionStage<String> covariant() {
        return new CompletableFuture<>();
    }

    public static String inheritedStatics() {
        return "inherited";
    }
}
