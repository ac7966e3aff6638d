package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;
import dev.smartasync.internal.observe.Reports;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Asks Netty which executor runs the current thread. The only way to see event loops on plain and on virtual threads, and the
 * loops of whoever owns one (Vert.x, gRPC, the AWS SDK, Micronaut).
 *
 * <p>The Netty that the class loader of this library sees is asked on every thread, through a constant handle. A Netty of
 * another class loader or another package (shaded, as in {@code grpc-netty-shaded}) is known by its threads' class.
 */
final class NettyLoops {
    /** That one of Netty's loops runs the thread. */
    static final Verdict VERDICT = new Verdict(Blocking.FORBIDDEN, "netty") {
        @Override
        String reason(Thread thread) {
            Executor loop = current(thread, false);
            return loop != null && loop.getClass().getName().endsWith(GLOBAL)
                    ? "it runs the tasks of everyone who uses GlobalEventExecutor (Netty)"
                    : "it is an event loop (Netty)";
        }
    };

    /** Not written as one word: tools that relocate a library's copy of Netty, and of this class, would change it. */
    private static final String NETTY = String.join(".", "io", "netty", "");

    private static final String THREAD = NETTY + "util.concurrent.FastThreadLocalThread";
    private static final String GLOBAL = NETTY + "util.concurrent.GlobalEventExecutor";
    private static final MethodHandle NO_LOOP = MethodHandles.constant(Executor.class, null);

    /** The loop of the current thread, for the Netty that this library sees, for as long as that can tell. */
    private static final MutableCallSite FOUND = new MutableCallSite(find("", NettyLoops.class.getClassLoader()));

    private static final MethodHandle OWN = FOUND.dynamicInvoker();

    /** The same for a thread class that comes from another Netty. The values are the JDK's, and pin nothing. */
    private static final ClassValue<MethodHandle> FOREIGN = new ClassValue<>() {
        @Override
        protected MethodHandle computeValue(Class<?> threadClass) {
            return findForeign(threadClass);
        }
    };

    private static volatile boolean foreignBroken;

    private NettyLoops() {}

    /**
     * The event loop that runs the current thread, or {@code null} if none of Netty's does.
     *
     * @param current the current thread
     * @param plain whether its class is the JDK's, and so tells of no Netty
     */
    static @Nullable Executor current(Thread current, boolean plain) {
        Executor own = own();
        return own != null || plain ? own : foreign(current);
    }

    private static @Nullable Executor own() {
        try {
            return (Executor) OWN.invokeExact();
        } catch (VirtualMachineError exhausted) {
            throw exhausted; // says something of this moment, and nothing of Netty
        } catch (Throwable failure) {
            FOUND.setTarget(NO_LOOP);
            MutableCallSite.syncAll(new MutableCallSite[] {FOUND});
            Reports.disabled("The detection of Netty's event loops", failure);
            return null;
        }
    }

    @SuppressWarnings("ReferenceEquality") // there is one
    private static @Nullable Executor foreign(Thread current) {
        if (foreignBroken) {
            return null;
        }
        MethodHandle loop = FOREIGN.get(current.getClass());
        if (loop == NO_LOOP) {
            return null;
        }
        try {
            return (Executor) loop.invokeExact();
        } catch (VirtualMachineError exhausted) {
            throw exhausted;
        } catch (Throwable failure) {
            foreignBroken = true;
            Reports.disabled("The detection of event loops of a second Netty", failure);
            return null;
        }
    }

    private static MethodHandle findForeign(Class<?> threadClass) {
        for (Class<?> c = threadClass; c != null; c = c.getSuperclass()) {
            if (c.getName().endsWith(THREAD)) {
                String prefix = c.getName().substring(0, c.getName().length() - THREAD.length());
                return find(prefix, c.getClassLoader());
            }
        }
        return NO_LOOP;
    }

    private static MethodHandle find(String prefix, @Nullable ClassLoader loader) {
        try {
            Class<?> executorMap = Class.forName(prefix + NETTY + "util.internal.ThreadExecutorMap", false, loader);
            Class<?> locals = Class.forName(prefix + NETTY + "util.internal.InternalThreadLocalMap", false, loader);
            Class<?> executor = Class.forName(prefix + NETTY + "util.concurrent.EventExecutor", false, loader);
            Class<?> eventLoop = Class.forName(prefix + NETTY + "channel.EventLoop", false, loader);
            Class<?> global = Class.forName(prefix + GLOBAL, false, loader);
            return find(executorMap, locals, executor, eventLoop, global);
        } catch (ClassNotFoundException absent) {
            return NO_LOOP;
        } catch (LinkageError | ReflectiveOperationException broken) {
            Reports.disabled("The detection of Netty's event loops", broken);
            return NO_LOOP;
        }
    }

    /**
     * {@code getIfSet() == null ? null : mustNotBlock(currentExecutor()) ? currentExecutor() : null}. Without its guard,
     * {@code currentExecutor()} allocates Netty's whole map of thread-locals on a thread that has none.
     */
    private static MethodHandle find(
            Class<?> executorMap, Class<?> locals, Class<?> executor, Class<?> eventLoop, Class<?> global)
            throws ReflectiveOperationException {
        Lookup lookup = MethodHandles.publicLookup();
        MethodHandle current = lookup.findStatic(executorMap, "currentExecutor", MethodType.methodType(executor))
                .asType(MethodType.methodType(Executor.class));
        MethodHandle getIfSet = lookup.findStatic(locals, "getIfSet", MethodType.methodType(locals))
                .asType(MethodType.methodType(Object.class));

        MethodHandle identity = MethodHandles.identity(Executor.class);
        MethodHandle none = MethodHandles.dropArguments(NO_LOOP, 0, Executor.class);
        MethodHandle ifGlobal = MethodHandles.guardWithTest(isInstance(global), identity, none);
        MethodHandle ifLoop = MethodHandles.guardWithTest(isInstance(eventLoop), identity, ifGlobal);
        MethodHandle loop = MethodHandles.filterReturnValue(current, ifLoop);

        MethodHandle isSet = MethodHandles.filterReturnValue(
                getIfSet,
                MethodHandles.lookup()
                        .findStatic(
                                java.util.Objects.class,
                                "nonNull",
                                MethodType.methodType(boolean.class, Object.class)));
        return MethodHandles.guardWithTest(isSet, loop, NO_LOOP);
    }

    private static MethodHandle isInstance(Class<?> type) throws ReflectiveOperationException {
        return MethodHandles.publicLookup()
                .findVirtual(Class.class, "isInstance", MethodType.methodType(boolean.class, Object.class))
                .bindTo(type)
                .asType(MethodType.methodType(boolean.class, Executor.class));
    }
}
