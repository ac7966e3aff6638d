package declared;

import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Handlers that a caller gives in one colour and a server takes in the other. */
class Handlers {
    record Tool(String name, Function<String, String> body) {}

    record AsyncTool(String name, Function<String, CompletableFuture<String>> body) {
        static AsyncTool fromSync(Tool tool) {
            return new AsyncTool(
                    tool.name(), text -> CompletableFuture.completedFuture(tool.body().apply(text)));
        }

        static void unfit(Tool tool) {}
    }

    static class AsyncServer {
        CompletableFuture<String> add(AsyncTool tool, String input) {
            return tool.body().apply(input);
        }

        CompletableFuture<String> addAll(String input) {
            return CompletableFuture.completedFuture(input);
        }
    }

    @ViewOf(value = AsyncServer.class, converters = AsyncTool.class)
    interface Server {
        String add(Tool tool, String input);

        String add(AsyncTool tool, String input);

        String addAll(String input);
    }
}
