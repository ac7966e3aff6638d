package dev.smartasync.pekko;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.typesafe.config.ConfigFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.apache.pekko.actor.AbstractActor;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;

/** A real actor system, whose actors run what they are told. */
final class Actors implements AutoCloseable {
    /** Dispatchers: the default one, with a single thread where it does not grow, and those that Pekko has for blocking work. */
    private static final String DISPATCHERS = """
            pekko.loglevel = WARNING
            pekko.actor.default-dispatcher.fork-join-executor { parallelism-min = 1, parallelism-max = 1 }
            pool { type = Dispatcher, executor = thread-pool-executor, thread-pool-executor.fixed-pool-size = 2 }
            pinned { type = PinnedDispatcher, executor = thread-pool-executor }
            """;

    private final ActorSystem system = ActorSystem.create("test", ConfigFactory.parseString(DISPATCHERS));

    /** An actor on a dispatcher with one thread. */
    ActorRef actor() {
        return system.actorOf(Props.create(Told.class, Told::new));
    }

    ActorRef actor(String dispatcher) {
        return system.actorOf(Props.create(Told.class, Told::new).withDispatcher(dispatcher));
    }

    ActorSystem system() {
        return system;
    }

    /** Has an actor run a body, waits for it, and gives what it returns. */
    static <T> T in(ActorRef actor, Callable<T> body) throws Exception {
        return tell(actor, body).get(20, SECONDS);
    }

    /** The same, without waiting for it. */
    static <T> CompletableFuture<T> tell(ActorRef actor, Callable<T> body) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable message = () -> complete(result, body);
        actor.tell(message, ActorRef.noSender());
        return result;
    }

    static <T> void complete(CompletableFuture<T> result, Callable<T> body) {
        try {
            result.complete(body.call());
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }

    @Override
    public void close() {
        system.terminate();
        system.getWhenTerminated().toCompletableFuture().orTimeout(20, SECONDS).join();
    }

    private static final class Told extends AbstractActor {
        @Override
        public Receive createReceive() {
            return receiveBuilder().match(Runnable.class, Runnable::run).build();
        }
    }
}
