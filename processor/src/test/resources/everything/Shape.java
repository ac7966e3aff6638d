package everything;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public interface Shape<N extends Number> {
    default CompletionStage<N> area(N unit) {
        return CompletableFuture.completedStage(unit);
    }

    default String describe() {
        return "shape";
    }

    static String notInherited() {
        return "";
    }
}
