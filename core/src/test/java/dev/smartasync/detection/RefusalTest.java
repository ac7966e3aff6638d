package dev.smartasync.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.spi.Operation;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The message is a sentence: what cannot be done, where, why, and what to do instead. */
@Tag("A1")
@Timeout(60)
class RefusalTest {
    private static final Operation PRICE = Operation.of("Catalog.price").twin("CatalogAsync.price");

    private final Bridge bridge = Bridge.builder().build();

    @Test
    void on_an_event_loop() throws Exception {
        try (Loop loop = Loops.netty(task -> new Thread(task, "loop-0"))) {
            assertThat(loop.call(() -> refusal(bridge)))
                    .hasMessage("Cannot wait for Catalog.price on thread \"loop-0\": it is an event loop (Netty)."
                            + " Call CatalogAsync.price, or move the caller off this thread with Smart.async(…).");
        }
    }

    @Test
    void on_a_thread_known_by_its_name() throws Exception {
        CompletableFuture<BlockingNotAllowedException> refusal = new CompletableFuture<>();
        new Thread(() -> refusal.complete(refusal(bridge)), "JavaFX Application Thread").start();
        assertThat(Loop.get(refusal))
                .hasMessageStartingWith("Cannot wait for Catalog.price on thread \"JavaFX Application Thread\":"
                        + " it is the application thread (JavaFX). Call CatalogAsync.price, or ");
    }

    @Test
    void in_a_scope() throws Exception {
        BlockingNotAllowedException refusal = CallerContext.with(Blocking.FORBIDDEN, () -> refusal(bridge));
        assertThat(refusal).hasMessageContaining("\": CallerContext.with says so. Call ");
    }

    @Test
    void by_a_users_detector() {
        Bridge told = Bridge.builder()
                .detector(new ByName("mine", Thread.currentThread().getName()))
                .build();
        assertThat(refusal(told)).hasMessageContaining("\": the detector \"mine\" says so. Call ");
    }

    @Test
    void on_a_thread_without_a_name() throws Exception {
        try (Loop loop = Loops.VIRTUAL_THREAD.open()) {
            String thread = loop.call(() -> Thread.currentThread().toString().replaceFirst("@.*", ""));
            BlockingNotAllowedException refusal =
                    loop.call(() -> CallerContext.with(Blocking.FORBIDDEN, () -> refusal(bridge)));
            assertThat(refusal).hasMessageContaining(" on thread \"" + thread);
        }
    }

    @Test
    void for_a_stage_without_a_view() throws Exception {
        BlockingNotAllowedException refusal = CallerContext.with(
                Blocking.FORBIDDEN,
                () -> catchThrowableOfType(
                        BlockingNotAllowedException.class,
                        () -> bridge.await(CompletableFuture.completedFuture("value"))));
        assertThat(refusal)
                .hasMessageEndingWith(" Compose on the stage (thenApply, thenCompose; getNow, if it is complete),"
                        + " or move the caller off this thread with Smart.async(…).");
    }

    @Test
    void carries_the_answer_wherever_it_is_sent() throws Exception {
        BlockingNotAllowedException refusal = CallerContext.with(Blocking.FORBIDDEN, () -> refusal(bridge));
        CallerContext asked = CallerContext.with(Blocking.FORBIDDEN, bridge::callerContext);
        assertThat(refusal.callerContext()).isEqualTo(asked);

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(refusal);
        Object arrived = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(((BlockingNotAllowedException) arrived).callerContext()).isEqualTo(asked);
        assertThat(asked).hasToString("\"" + asked.thread() + "\" FORBIDDEN: CallerContext.with says so");
    }

    private static BlockingNotAllowedException refusal(Bridge asked) {
        return catchThrowableOfType(BlockingNotAllowedException.class, () -> asked.enter(PRICE));
    }
}
