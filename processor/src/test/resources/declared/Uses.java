package declared;

import dev.smartasync.Bridge;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/** Uses every declared view. */
@SuppressWarnings("try")
class Uses {
    private static String failure(Callable<?> call) {
        try {
            return "gave " + call.call();
        } catch (Throwable failure) {
            return failure instanceof CompletionException
                    ? "completion of " + failure.getCause()
                    : failure.toString();
        }
    }

    static String shop() {
        Memory memory = new Memory();
        Shop<String, Integer> shop = ShopView.of(memory);
        return shop.get("four") + " " + shop.get("a", 1) + " " + Arrays.toString(shop.all("a", "b")) + " "
                + shop.some(Map.of("x", 9), null) + " " + shop.nothing() + " " + shop.anything() + " "
                + shop.isOpen() + " " + shop.described() + " " + shop.bridged() + " "
                + shop.<String, Object>map(() -> "mapped", Object.class);
    }

    static String many() throws Exception {
        Shop<String, Integer> shop = ShopView.of(new Memory());
        try (var stream = shop.stream("")) {
            return stream.map(String::valueOf).collect(Collectors.joining()) + shop.list("") + shop.collection()
                    + shop.iterable();
        }
    }

    static String failures() {
        Memory memory = new Memory();
        Shop<String, Integer> shop = ShopView.of(memory, Bridge.standard());
        String put = failure(() -> {
            shop.put("", 1);
            return "";
        });
        String declared = failure(() -> {
            shop.fail(IOException.class);
            return "";
        });
        memory.count = CompletableFuture.completedFuture(null);
        String none = failure(shop::count);
        memory.count = null;
        return String.join(
                "\n", put, declared, none, failure(shop::count), failure(() -> shop.total("x")), failure(shop::name));
    }

    static String close() throws Exception {
        Memory memory = new Memory();
        try (Shop<String, Integer> shop = ShopView.of(memory)) {
            shop.sync();
        }
        return memory.calls.toString();
    }

    static String interrupts() {
        Memory memory = new Memory();
        memory.count = new CompletableFuture<>();
        Thread.currentThread().interrupt();
        String thrown = failure(ShopView.of(memory)::count) + " " + Thread.interrupted();
        CompletableFuture<Integer> shared = new CompletableFuture<>();
        memory.count = shared;
        Thread.currentThread().interrupt();
        return thrown + "\n" + failure(PortView.of(memory)::count) + " " + Thread.interrupted() + " "
                + shared.isCancelled();
    }

    static String port() {
        Memory memory = new Memory();
        Port<Integer> port = PortView.of(memory);
        return (port.shop() == memory) + " " + (port.bridge() == Bridge.standard()) + " " + port.get("abc") + " "
                + port.stream("") + " " + port.anything() + " " + failure(() -> port.totalAsync("x"));
    }

    static String parts() {
        Parts.Now now = Parts_NowView.of(new Parts.Later());
        return now.leaf().read() + " " + now.opened(true).read() + " " + now.opened(false) + " " + now.text();
    }

    static String later() throws Exception {
        Later later = Later.of(new Blocking());
        return later.size().get() + " " + failure(later.storeAsync("", 1).toCompletableFuture()::join) + " "
                + later.best(List.of("b")).get() + " " + later.isOpen() + " " + later.version().isDone() + " "
                + later.touch().isDone() + " " + later.inner().get().name().get() + " " + later.close().get() + " "
                + dev.smartasync.Smart.collect(later.lines());
    }

    static String bases() throws Exception {
        var engine = new Bases.LaterEngine();
        Bases.Completed completed = Bases_CompletedView.of(engine, Bridge.standard(), "label");
        return completed.start() + " " + completed.stop() + " " + completed.fixed() + " " + completed.kept() + " "
                + completed.below() + " " + (completed.given == engine && completed.engine() == engine) + " "
                + Bases.Completed.of(engine);
    }

    static String halves() {
        Bases.Topics half = Bases_HalfView.of();
        Bases.Topics other = Bases_TopicsView.of(new Bases.Other());
        return half.create("x") + " " + half.count() + " " + half.isOpen() + " " + other.create("y") + " "
                + other.count() + " " + other.isOpen() + " " + other.countAsync().join();
    }

    static String handlers() {
        Handlers.Server server = Handlers_ServerView.of(new Handlers.AsyncServer());
        return server.add(new Handlers.Tool("twice", text -> text + text), "a")
                + server.add(new Handlers.AsyncTool("b", CompletableFuture::completedFuture), "b")
                + server.addAll("c");
    }
}
