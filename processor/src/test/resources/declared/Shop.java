package declared;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** What somebody else's library has for those who wait. */
@SuppressWarnings({"try", "unchecked"})
public interface Shop<K extends Comparable<K>, V> extends Named, Counted, AutoCloseable {
    /** Has the names of what generated code uses. */
    interface Call {}

    interface Operation {}

    interface Bridge {}

    interface Objects {}

    V get(K call);

    V get(K bridge, V target);

    V[] all(K... value);

    List<? extends V> some(Map<? super K, ? extends V> failure, int[][] interrupt);

    void put(K key, V value) throws IOException;

    int count() throws InterruptedException;

    Long total(K key) throws Exception;

    Void nothing();

    Object anything();

    <X extends Exception> void fail(Class<X> type) throws X;

    <T extends Comparable<T>, R> R map(Callable<? extends T> from, Class<R> to);

    Stream<V> stream(K from);

    List<V> list(K from) throws IOException;

    Collection<V> collection();

    Iterable<? extends V> iterable();

    void sync();

    boolean isOpen();

    default String described() {
        return "inherited";
    }

    default String bridged() {
        throw new UnsupportedOperationException();
    }

    @Override
    String name();

    @Override
    void close() throws Exception;
}
