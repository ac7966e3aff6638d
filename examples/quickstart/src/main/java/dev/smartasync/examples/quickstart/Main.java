package dev.smartasync.examples.quickstart;

import dev.smartasync.Smart;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Calls the same two methods from three kinds of thread, and shows what each may do and what it gets. */
public final class Main {
    private Main() {}

    /**
     * Takes the URL of the data, or nothing: then it serves data of its own.
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, System.err));
    }

    /** Gives the status to exit with. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            if (arguments.length > 0) {
                show(url(arguments), out);
            } else {
                try (DataServer server = DataServer.start()) {
                    show(server.url(), out);
                }
            }
            return 0;
        } catch (IOException failure) {
            err.println(failure.getMessage());
            return 1;
        }
    }

    private static void show(URI url, PrintStream out) throws IOException {
        List<Outcome> outcomes = call(url);
        Table table = new Table(Outcome.COLUMNS);
        outcomes.forEach(each -> table.add(each.cells()));
        out.println("Fetched and parsed: " + url);
        out.print(table);
        if (VirtualThreads.executor().isEmpty()) {
            out.println("No virtual thread is among them: this JDK has none. Run it on 21 or later to see one.");
        }
    }

    /** The main thread and a virtual one may wait. An event loop may not: it is refused, and goes on without waiting. */
    static List<Outcome> call(URI url) throws IOException {
        Calls calls = new Calls(new DataManager(), url);
        List<Outcome> outcomes = new ArrayList<>();

        outcomes.add(calls.synchronously());

        Optional<Executor> virtual = VirtualThreads.executor();
        if (virtual.isPresent()) {
            outcomes.add(on(virtual.get(), calls::synchronously));
        }

        EventLoopGroup loop =
                new MultiThreadIoEventLoopGroup(1, new DefaultThreadFactory("netty-loop"), NioIoHandler.newFactory());
        try {
            outcomes.add(on(loop, calls::synchronously));
            outcomes.add(Smart.await(on(loop, calls::asynchronously), IOException.class));
        } finally {
            loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(5, TimeUnit.SECONDS);
        }
        return outcomes;
    }

    /** What a call gives on a thread of {@code threads}. */
    private static <T> T on(Executor threads, Callable<T> call) throws IOException {
        CompletableFuture<T> result = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                result.complete(call.call());
            } catch (Throwable failure) {
                result.completeExceptionally(failure);
            }
        });
        return Smart.await(result, IOException.class);
    }

    private static URI url(String[] arguments) throws IOException {
        if (arguments.length > 1) {
            throw new IOException("Give one URL, or none: these are " + arguments.length);
        }
        try {
            URI url = URI.create(arguments[0]);
            if (url.getHost() != null && List.of("http", "https").contains(url.getScheme())) {
                return url;
            }
        } catch (IllegalArgumentException malformed) {
            // said below
        }
        throw new IOException("\"" + arguments[0] + "\" is not a URL of the form http://host/path");
    }
}
