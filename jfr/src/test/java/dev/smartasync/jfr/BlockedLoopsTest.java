package dev.smartasync.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.jfr.testing.Flight;
import dev.smartasync.jfr.testing.Threads;
import io.netty.channel.DefaultEventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class BlockedLoopsTest {
    static {
        System.setProperty("java.awt.headless", "true");
    }

    static Stream<Threads> loops() {
        return Stream.of(Threads.values()).filter(thread -> thread.loop() != null);
    }

    static Stream<Threads> workers() {
        return Stream.of(Threads.values()).filter(thread -> thread.loop() == null);
    }

    @Nested
    class A_task_that_sleeps {
        static Stream<Threads> loops() {
            return BlockedLoopsTest.loops();
        }

        static Stream<Threads> workers() {
            return BlockedLoopsTest.workers();
        }

        @ParameterizedTest
        @MethodSource("loops")
        void is_found_on_every_kind_of_loop_and_the_loops_own_idling_is_not(Threads loop) throws Exception {
            AtomicReference<String> thread = new AtomicReference<>();
            List<Block> blocks = Flight.blocks(() -> loop.runAndWait(() -> {
                thread.set(Thread.currentThread().getName());
                Flight.pause();
            }));

            assertThat(blocks).singleElement().satisfies(block -> {
                assertThat(block.loop()).isEqualTo(loop.loop());
                assertThat(block.thread()).isEqualTo(thread.get());
                assertThat(block.how()).isEqualTo(Wait.SLEEP);
                assertThat(block.duration()).isGreaterThanOrEqualTo(Duration.ofMillis(Flight.MILLIS - 1));
                assertThat(block.stack())
                        .extracting(StackTraceElement::getMethodName)
                        .contains("pause");
                assertThat(block.truncated()).isFalse();
            });
        }

        @ParameterizedTest
        @MethodSource("workers")
        void may_sleep_on_a_worker(Threads worker) throws Exception {
            assertThat(Flight.blocks(() -> worker.runAndWait(Flight::pause))).isEmpty();
        }
    }

    @Nested
    class A_way_of_blocking {
        private List<Block> onLoop(Flight.Work work) throws Exception {
            return Flight.blocks(Flight.events(Duration.ofMillis(Flight.MILLIS - 10), () -> onNettyLoop(work)));
        }

        @Test
        void is_told_apart_as_park() throws Exception {
            CountDownLatch never = new CountDownLatch(1);

            assertThat(onLoop(() -> never.await(Flight.MILLIS, TimeUnit.MILLISECONDS)))
                    .singleElement()
                    .satisfies(block -> {
                        assertThat(block.how()).isEqualTo(Wait.PARK);
                        assertThat(block.target()).isEqualTo("java.util.concurrent.CountDownLatch$Sync");
                    });
        }

        @Test
        void is_told_apart_as_monitor_wait() throws Exception {
            Object monitor = new Object();
            Flight.Work work = () -> {
                synchronized (monitor) {
                    monitor.wait(Flight.MILLIS);
                }
            };

            assertThat(onLoop(work)).singleElement().satisfies(block -> {
                assertThat(block.how()).isEqualTo(Wait.MONITOR_WAIT);
                assertThat(block.target()).isEqualTo("java.lang.Object");
            });
        }

        @Test
        void is_told_apart_as_lock() throws Exception {
            Object monitor = new Object();
            CountDownLatch held = new CountDownLatch(1);
            AtomicReference<Thread> loop = new AtomicReference<>();
            Thread holder = new Thread(() -> {
                synchronized (monitor) {
                    held.countDown();
                    while (loop.get() == null || loop.get().getState() != Thread.State.BLOCKED) {
                        Thread.onSpinWait();
                    }
                    Flight.pause();
                }
            });
            holder.start();
            Flight.Work work = () -> {
                held.await();
                loop.set(Thread.currentThread());
                synchronized (monitor) {
                    loop.get();
                }
            };

            assertThat(onLoop(work)).extracting(Block::how).containsExactly(Wait.LOCK);
            holder.join();
        }

        @Test
        void is_told_apart_as_socket_read_with_the_host_and_port() throws Exception {
            try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                CountDownLatch reads = new CountDownLatch(1);
                CompletableFuture<Void> answer = CompletableFuture.runAsync(() -> {
                    try (Socket socket = server.accept()) {
                        reads.await();
                        Flight.pause();
                        Flight.pause();
                        socket.getOutputStream().write(1);
                    } catch (Exception failure) {
                        throw new IllegalStateException(failure);
                    }
                });
                Flight.Work work = () -> {
                    try (Socket socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
                        reads.countDown();
                        socket.getInputStream().read();
                    }
                };

                assertThat(onLoop(work)).singleElement().satisfies(block -> {
                    assertThat(block.how()).isEqualTo(Wait.SOCKET_READ);
                    assertThat(block.target()).endsWith(":" + server.getLocalPort());
                });
                answer.get(10, TimeUnit.SECONDS);
            }
        }

        @Test
        void is_told_apart_as_file_write_and_force(@TempDir Path directory) throws Exception {
            Path path = directory.resolve("journal");
            List<RecordedEvent> events = Flight.events(
                    Duration.ZERO,
                    () -> onNettyLoop(() -> {
                        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                            file.write(1);
                            file.seek(0);
                            file.read();
                            file.getChannel().force(true);
                        }
                    }));

            assertThat(Flight.blocks(events))
                    .filteredOn(block -> block.target().equals(path.toString()))
                    .extracting(Block::how)
                    .containsExactlyInAnyOrder(Wait.FILE_WRITE, Wait.FILE_READ, Wait.FILE_FORCE);
        }
    }

    @Nested
    class What_is_nobodys_mistake {
        @Test
        void is_a_class_that_is_loaded() throws Exception {
            ClassLoader slow = new SlowClassLoader();

            assertThat(Flight.blocks(() -> onNettyLoop(() -> slow.loadClass("java.lang.String"))))
                    .isEmpty();
        }

        @Test
        void is_an_idle_loop() throws Exception {
            List<RecordedEvent> events = Flight.events(Duration.ofMillis(1), () -> {
                DefaultEventLoop loop = new DefaultEventLoop();
                loop.schedule(() -> {}, Flight.MILLIS, TimeUnit.MILLISECONDS).sync();
                loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
            });

            assertThat(events).anyMatch(event -> isOn(event, "defaultEventLoop", Wait.PARK));
            assertThat(Flight.blocks(events)).isEmpty();
        }

        @Test
        void is_a_loop_that_reads_its_own_sockets() throws Exception {
            List<RecordedEvent> events = Flight.events(Duration.ZERO, () -> Threads.HTTP_CLIENT.runAndWait(() -> {}));

            assertThat(events).anyMatch(event -> isOn(event, "HttpClient", Wait.SOCKET_READ));
            assertThat(Flight.blocks(events))
                    .extracting(Block::how)
                    .doesNotContain(Wait.SOCKET_READ, Wait.SOCKET_WRITE);
        }

        private static boolean isOn(RecordedEvent event, String thread, Wait how) {
            return event.getEventType().getName().equals(how.event())
                    && event.getThread().getJavaName().startsWith(thread);
        }
    }

    @Nested
    class A_stack_too_deep_for_the_recording {
        @Test
        void is_placed_by_the_threads_name() throws Exception {
            assertThat(Flight.blocks(() -> onThread("vert.x-eventloop-thread-0")))
                    .singleElement()
                    .satisfies(block -> {
                        assertThat(block.loop()).isEqualTo("Vert.x event loop");
                        assertThat(block.truncated()).isTrue();
                        assertThat(block.stack()).hasSize(64);
                    });
        }

        @Test
        void is_unplaced_on_a_thread_whose_name_says_nothing() throws Exception {
            BlockedLoops loops = new BlockedLoops();

            assertThat(eventsOn("orders-7")).singleElement().satisfies(event -> {
                assertThat(loops.examine(event)).isEmpty();
                assertThat(loops.isUnplaced(event)).isTrue();
            });
        }

        @Test
        void is_placed_on_a_loop_of_ones_own() throws Exception {
            BlockedLoops loops = new BlockedLoops(Pattern.compile("orders-\\d"));

            assertThat(eventsOn("orders-7")).singleElement().satisfies(event -> {
                assertThat(loops.examine(event)).isPresent();
                assertThat(loops.isUnplaced(event)).isFalse();
            });
        }

        private static List<RecordedEvent> eventsOn(String thread) throws Exception {
            return Flight.events(Duration.ofMillis(Flight.MILLIS - 10), () -> onThread(thread)).stream()
                    .filter(event -> event.getThread().getJavaName().equals(thread))
                    .toList();
        }

        private static void onThread(String name) throws InterruptedException {
            Thread thread = new Thread(() -> Flight.pauseDeepDown(100), name);
            thread.start();
            thread.join();
        }
    }

    @Nested
    class A_wait_for_a_lock {
        @Test
        void is_told_from_a_wait_for_somebodys_work() throws Exception {
            ReentrantLock lock = new ReentrantLock();
            List<Block> blocks = Flight.blocks(() -> onNettyLoop(() -> {
                new CompletableFuture<>()
                        .completeOnTimeout("", Flight.MILLIS, TimeUnit.MILLISECONDS)
                        .get();
                Thread holder = holding(lock);
                lock.lock();
                lock.newCondition().await(Flight.MILLIS, TimeUnit.MILLISECONDS);
                holder.join();
            }));
            assertThat(blocks).extracting(Block::isForLock).containsSubsequence(false, true, false);
        }

        private static Thread holding(ReentrantLock lock) throws InterruptedException {
            CountDownLatch held = new CountDownLatch(1);
            Thread holder = new Thread(() -> {
                lock.lock();
                held.countDown();
                Flight.pause();
                lock.unlock();
            });
            holder.start();
            held.await();
            return holder;
        }
    }

    @Nested
    class A_wait_that_lasts {
        private final CountDownLatch end = new CountDownLatch(1);

        @Test
        void is_there_until_it_ends() throws Exception {
            var group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
            CompletableFuture<Thread> loop = new CompletableFuture<>();
            try {
                var task = group.submit(() -> {
                    loop.complete(Thread.currentThread());
                    end.await();
                    return null;
                });
                untilParked(loop.get(10, TimeUnit.SECONDS));

                assertThat(new BlockedLoops().lasting()).singleElement().satisfies(block -> {
                    assertThat(block.thread()).isEqualTo(loop.join().getName());
                    assertThat(block.how()).isEqualTo(Wait.PARK);
                    assertThat(block.isForLock()).isFalse();
                    assertThat(block.stack())
                            .extracting(StackTraceElement::getMethodName)
                            .contains("await")
                            .last()
                            .isEqualTo("run");
                });

                end.countDown();
                task.syncUninterruptibly();
                assertThat(new BlockedLoops().lasting()).as("a loop that idles").isEmpty();
            } finally {
                end.countDown();
                group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
            }
        }

        /** Nothing tells that a thread has parked, except its state. */
        private static void untilParked(Thread thread) {
            while (thread.getState() != Thread.State.WAITING && !Thread.interrupted()) {
                Thread.onSpinWait();
            }
        }
    }

    @Nested
    class A_live_stream {
        @Test
        void hands_on_the_offenders_stack_while_the_service_runs() throws Exception {
            CompletableFuture<Block> found = new CompletableFuture<>();
            try (RecordingStream stream = new RecordingStream()) {
                BlockedLoops.EVENTS.forEach(event -> stream.enable(event)
                        .withThreshold(Duration.ofMillis(Flight.MILLIS - 10))
                        .withStackTrace());
                new BlockedLoops().watch(stream, found::complete);
                stream.startAsync();
                onNettyLoop(Flight::pause);

                assertThat(found.get(30, TimeUnit.SECONDS).stack())
                        .anyMatch(frame -> frame.getClassName().equals(Flight.class.getName())
                                && frame.getMethodName().equals("pause")
                                && "Flight.java".equals(frame.getFileName())
                                && frame.getLineNumber() > 0);
            }
        }
    }

    private static void onNettyLoop(Flight.Work work) {
        var group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
        group.submit(() -> {
                    work.run();
                    return null;
                })
                .syncUninterruptibly();
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }

    private static final class SlowClassLoader extends ClassLoader {
        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
            Flight.pause();
            return super.loadClass(name);
        }
    }
}
