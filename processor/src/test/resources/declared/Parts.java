package declared;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An API whose results are APIs themselves. */
public class Parts {
    public interface Leaf {
        String read();
    }

    public interface LaterLeaf {
        CompletionStage<String> read();
    }

    public interface Now {
        Leaf leaf();

        Leaf opened(boolean exists);

        String text();
    }

    public static class Later {
        public LaterLeaf leaf() {
            return () -> CompletableFuture.completedFuture("leaf");
        }

        public CompletionStage<LaterLeaf> opened(boolean exists) {
            return CompletableFuture.completedFuture(exists ? leaf() : null);
        }

        public CompletableFuture<String> textBlocking() {
            return CompletableFuture.completedFuture("text");
        }
    }
}
