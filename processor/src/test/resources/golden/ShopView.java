package declared;

import dev.smartasync.AwaitInterruptedException;
import java.io.IOException;
import java.lang.Class;
import java.lang.Comparable;
import java.lang.Exception;
import java.lang.Integer;
import java.lang.InterruptedException;
import java.lang.Iterable;
import java.lang.Long;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.Thread;
import java.lang.Void;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * A {@link Shop} over a {@code AsyncShop}.
 */
@Generated("dev.smartasync.processor.SmartAsyncProcessor")
@SuppressWarnings({
        "all",
        "deprecation",
        "exports",
        "overloads",
        "rawtypes",
        "removal",
        "try",
        "unchecked"
})
public final class ShopView<K extends Comparable<K>, V> implements Shop<K, V> {
    private static final dev.smartasync.spi.Operation ALL = dev.smartasync.spi.Operation.of("AsyncShop.allAsync").twin("AsyncShop.allAsync");

    private static final dev.smartasync.spi.Operation ANYTHING = dev.smartasync.spi.Operation.of("AsyncShop.anything").twin("AsyncShop.anything");

    private static final dev.smartasync.spi.Operation BRIDGED = dev.smartasync.spi.Operation.of("AsyncShop.bridged").twin("AsyncShop.bridged");

    private static final dev.smartasync.spi.Operation CLOSE = dev.smartasync.spi.Operation.of("AsyncShop.closeAsync").twin("AsyncShop.closeAsync").throwing(Exception.class).asClosing();

    private static final dev.smartasync.spi.Operation COLLECTION = dev.smartasync.spi.Operation.of("AsyncShop.collection").twin("AsyncShop.collection");

    private static final dev.smartasync.spi.Operation COUNT = dev.smartasync.spi.Operation.of("AsyncShop.count").twin("AsyncShop.count").throwing(InterruptedException.class);

    private static final dev.smartasync.spi.Operation FAIL = dev.smartasync.spi.Operation.of("AsyncShop.fail").twin("AsyncShop.fail").throwing(Exception.class);

    private static final dev.smartasync.spi.Operation GET = dev.smartasync.spi.Operation.of("AsyncShop.get").twin("AsyncShop.get");

    private static final dev.smartasync.spi.Operation GET_2 = dev.smartasync.spi.Operation.of("AsyncShop.get").twin("AsyncShop.get");

    private static final dev.smartasync.spi.Operation IS_OPEN = dev.smartasync.spi.Operation.of("AsyncShop.isOpen");

    private static final dev.smartasync.spi.Operation ITERABLE = dev.smartasync.spi.Operation.of("AsyncShop.iterable").twin("AsyncShop.iterable");

    private static final dev.smartasync.spi.Operation LIST = dev.smartasync.spi.Operation.of("AsyncShop.list").twin("AsyncShop.list").throwing(IOException.class);

    private static final dev.smartasync.spi.Operation MAP = dev.smartasync.spi.Operation.of("AsyncShop.map").twin("AsyncShop.map");

    private static final dev.smartasync.spi.Operation NAME = dev.smartasync.spi.Operation.of("AsyncShop.name");

    private static final dev.smartasync.spi.Operation NOTHING = dev.smartasync.spi.Operation.of("AsyncShop.nothing").twin("AsyncShop.nothing");

    private static final dev.smartasync.spi.Operation PUT = dev.smartasync.spi.Operation.of("AsyncShop.put").twin("AsyncShop.put").throwing(IOException.class);

    private static final dev.smartasync.spi.Operation SOME = dev.smartasync.spi.Operation.of("AsyncShop.some").twin("AsyncShop.some");

    private static final dev.smartasync.spi.Operation STREAM = dev.smartasync.spi.Operation.of("AsyncShop.stream").twin("AsyncShop.stream");

    private static final dev.smartasync.spi.Operation SYNC = dev.smartasync.spi.Operation.of("AsyncShop.sync").twin("AsyncShop.sync");

    private static final dev.smartasync.spi.Operation TOTAL = dev.smartasync.spi.Operation.of("AsyncShop.totalAsync").twin("AsyncShop.totalAsync").throwing(Exception.class);

    private final AsyncShop<K, V> target;

    private final dev.smartasync.Bridge bridge;

    private ShopView(AsyncShop<K, V> target, dev.smartasync.Bridge bridge) {
        this.target = java.util.Objects.requireNonNull(target, "The target of ShopView is null");
        this.bridge = java.util.Objects.requireNonNull(bridge, "The bridge of ShopView is null");
    }

    /**
     * The view, which waits and offloads through {@link dev.smartasync.Bridge#standard()}.
     */
    public static <K extends Comparable<K>, V> Shop<K, V> of(AsyncShop<K, V> target) {
        return new ShopView<>(target, dev.smartasync.Bridge.standard());
    }

    /**
     * The view, which waits and offloads through {@code bridge}.
     */
    public static <K extends Comparable<K>, V> Shop<K, V> of(AsyncShop<K, V> target,
            dev.smartasync.Bridge bridge) {
        return new ShopView<>(target, bridge);
    }

    @Override
    public V[] all(K... value) {
        dev.smartasync.spi.Call call = this.bridge.enter(ALL);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> this.target.allAsync(value));
        }
        try {
            return call.await(ALL, this.target.allAsync(value));
        } finally {
            call.exit();
        }
    }

    @Override
    public Object anything() {
        dev.smartasync.spi.Call call = this.bridge.enter(ANYTHING);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> this.target.anything());
        }
        try {
            return call.await(ANYTHING, this.target.anything());
        } finally {
            call.exit();
        }
    }

    @Override
    public String bridged() {
        dev.smartasync.spi.Call call = this.bridge.enter(BRIDGED);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> this.target.bridged());
        }
        try {
            return call.await(BRIDGED, this.target.bridged());
        } finally {
            call.exit();
        }
    }

    @Override
    public void close() throws Exception {
        dev.smartasync.spi.Call call = this.bridge.enter(CLOSE);
        if (call.isConfined()) {
            call.awaitElsewhere(() -> this.target.closeAsync());
            return;
        }
        try {
            call.await(CLOSE, this.target.closeAsync());
        } finally {
            call.exit();
        }
    }

    @Override
    public Collection<V> collection() {
        return this.bridge.collect(COLLECTION, () -> this.target.collection());
    }

    @Override
    public int count() throws InterruptedException {
        dev.smartasync.spi.Call call = this.bridge.enter(COUNT);
        if (call.isConfined()) {
            return java.util.Objects.<Integer>requireNonNull(call.awaitElsewhere(() -> this.target.count()), "The target of count gave null, and int has none: let the view's method return an object");
        }
        try {
            return java.util.Objects.<Integer>requireNonNull(call.await(COUNT, this.target.count()), "The target of count gave null, and int has none: let the view's method return an object");
        } catch (IOException failure) {
            throw new CompletionException(failure);
        } finally {
            call.exit();
        }
    }

    @Override
    public <X extends Exception> void fail(Class<X> type) throws X {
        dev.smartasync.spi.Call call = this.bridge.enter(FAIL);
        if (call.isConfined()) {
            call.awaitElsewhere(() -> this.target.<X>fail(type));
            return;
        }
        try {
            call.await(FAIL, this.target.<X>fail(type));
        } finally {
            call.exit();
        }
    }

    @Override
    public V get(K call) {
        dev.smartasync.spi.Call call_ = this.bridge.enter(GET);
        if (call_.isConfined()) {
            return call_.awaitElsewhere(() -> this.target.get(call));
        }
        try {
            return call_.await(GET, this.target.get(call));
        } finally {
            call_.exit();
        }
    }

    @Override
    public V get(K bridge, V target) {
        dev.smartasync.spi.Call call = this.bridge.enter(GET_2);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> this.target.get(bridge, target));
        }
        try {
            return call.await(GET_2, this.target.get(bridge, target));
        } finally {
            call.exit();
        }
    }

    @Override
    public boolean isOpen() {
        this.bridge.admit(IS_OPEN);
        return this.target.isOpen();
    }

    @Override
    public Iterable<? extends V> iterable() {
        return this.bridge.collect(ITERABLE, () -> this.target.iterable());
    }

    @Override
    public List<V> list(K from) throws IOException {
        return this.bridge.collect(LIST, () -> this.target.list(from));
    }

    @Override
    public <T extends Comparable<T>, R> R map(Callable<? extends T> from, Class<R> to) {
        dev.smartasync.spi.Call call = this.bridge.enter(MAP);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> this.target.<T, R>map(from, to));
        }
        try {
            return call.await(MAP, this.target.<T, R>map(from, to));
        } finally {
            call.exit();
        }
    }

    @Override
    public String name() {
        this.bridge.admit(NAME);
        try {
            return this.target.name();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new AwaitInterruptedException("AsyncShop.name was interrupted", interrupt);
        } catch (IOException failure) {
            throw new CompletionException(failure);
        }
    }

    @Override
    public Void nothing() {
        dev.smartasync.spi.Call call = this.bridge.enter(NOTHING);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> this.target.nothing());
        }
        try {
            return call.await(NOTHING, this.target.nothing());
        } finally {
            call.exit();
        }
    }

    @Override
    public void put(K key, V value) throws IOException {
        dev.smartasync.spi.Call call = this.bridge.enter(PUT);
        if (call.isConfined()) {
            call.awaitElsewhere(() -> this.target.put(key, value));
            return;
        }
        try {
            call.await(PUT, this.target.put(key, value));
        } finally {
            call.exit();
        }
    }

    @Override
    public List<? extends V> some(Map<? super K, ? extends V> failure, int[][] interrupt) {
        dev.smartasync.spi.Call call = this.bridge.enter(SOME);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> this.target.some(failure, interrupt));
        }
        try {
            return call.await(SOME, this.target.some(failure, interrupt));
        } finally {
            call.exit();
        }
    }

    @Override
    public Stream<V> stream(K from) {
        return this.bridge.stream(STREAM, () -> this.target.stream(from));
    }

    @Override
    public void sync() {
        dev.smartasync.spi.Call call = this.bridge.enter(SYNC);
        if (call.isConfined()) {
            call.awaitElsewhere(() -> this.target.sync());
            return;
        }
        try {
            call.await(SYNC, this.target.sync());
        } finally {
            call.exit();
        }
    }

    @Override
    public Long total(K key) throws Exception {
        dev.smartasync.spi.Call call = this.bridge.enter(TOTAL);
        if (call.isConfined()) {
            return call.awaitElsewhere(() -> this.target.totalAsync(key));
        }
        try {
            return call.await(TOTAL, this.target.totalAsync(key));
        } finally {
            call.exit();
        }
    }
}
