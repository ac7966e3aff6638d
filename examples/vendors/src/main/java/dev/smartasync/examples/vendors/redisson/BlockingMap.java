package dev.smartasync.examples.vendors.redisson;

import dev.smartasync.Smart;
import dev.smartasync.ViewOf;
import dev.smartasync.examples.vendors.Refused;
import java.util.Collection;
import java.util.Set;
import org.redisson.api.RCountDownLatch;
import org.redisson.api.RLock;
import org.redisson.api.RMap;
import org.redisson.api.RMapAsync;
import org.redisson.api.RPermitExpirableSemaphore;
import org.redisson.api.RReadWriteLock;
import org.redisson.api.RSemaphore;
import org.redisson.api.mapreduce.RMapReduce;
import org.redisson.client.codec.Codec;

/** Redisson's map, over its asynchronous half. */
@ViewOf(RMapAsync.class)
public abstract class BlockingMap<K, V> implements RMap<K, V> {
    private static final String NO_LIVE_VIEW =
            "a set that follows the map: the asynchronous half has copies (readAll…) and iterators";
    private static final String NO_LOCK = "a lock for a key: the asynchronous half makes none";

    private final String name;
    private final Codec codec;

    /** Named so, and coded so. */
    protected BlockingMap(String name, Codec codec) {
        this.name = name;
        this.codec = codec;
    }

    /** The asynchronous half. */
    protected abstract RMapAsync<K, V> async();

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Codec getCodec() {
        return codec;
    }

    @Override
    @SuppressWarnings("unchecked") // the map looks for an equal key, of any type
    public V get(Object key) {
        return Smart.await(async().getAsync((K) key));
    }

    @Override
    @SuppressWarnings("unchecked") // as above
    public V remove(Object key) {
        return Smart.await(async().removeAsync((K) key));
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    @Refused(NO_LIVE_VIEW)
    public Set<K> keySet() {
        throw refused(NO_LIVE_VIEW);
    }

    @Override
    @Refused(NO_LIVE_VIEW)
    public Set<K> keySet(int count) {
        throw refused(NO_LIVE_VIEW);
    }

    @Override
    @Refused(NO_LIVE_VIEW)
    public Set<K> keySet(String pattern) {
        throw refused(NO_LIVE_VIEW);
    }

    @Override
    @Refused(NO_LIVE_VIEW)
    public Set<K> keySet(String pattern, int count) {
        throw refused(NO_LIVE_VIEW);
    }

    @Override
    @Refused(NO_LIVE_VIEW)
    public Collection<V> values() {
        throw refused(NO_LIVE_VIEW);
    }

    @Override
    @Refused(NO_LIVE_VIEW)
    public Collection<V> values(int count) {
        throw refused(NO_LIVE_VIEW);
    }

    @Override
    @Refused(NO_LIVE_VIEW)
    public Collection<V> values(String pattern) {
        throw refused(NO_LIVE_VIEW);
    }

    @Override
    @Refused(NO_LIVE_VIEW)
    public Collection<V> values(String pattern, int count) {
        throw refused(NO_LIVE_VIEW);
    }

    @Override
    @Refused(NO_LIVE_VIEW)
    public Set<Entry<K, V>> entrySet() {
        throw refused(NO_LIVE_VIEW);
    }

    @Override
    @Refused(NO_LIVE_VIEW)
    public Set<Entry<K, V>> entrySet(int count) {
        throw refused(NO_LIVE_VIEW);
    }

    @Override
    @Refused(NO_LIVE_VIEW)
    public Set<Entry<K, V>> entrySet(String pattern) {
        throw refused(NO_LIVE_VIEW);
    }

    @Override
    @Refused(NO_LIVE_VIEW)
    public Set<Entry<K, V>> entrySet(String pattern, int count) {
        throw refused(NO_LIVE_VIEW);
    }

    @Override
    @Refused(NO_LOCK)
    public RLock getLock(K key) {
        throw refused(NO_LOCK);
    }

    @Override
    @Refused(NO_LOCK)
    public RLock getFairLock(K key) {
        throw refused(NO_LOCK);
    }

    @Override
    @Refused(NO_LOCK)
    public RReadWriteLock getReadWriteLock(K key) {
        throw refused(NO_LOCK);
    }

    @Override
    @Refused(NO_LOCK)
    public RSemaphore getSemaphore(K key) {
        throw refused(NO_LOCK);
    }

    @Override
    @Refused(NO_LOCK)
    public RPermitExpirableSemaphore getPermitExpirableSemaphore(K key) {
        throw refused(NO_LOCK);
    }

    @Override
    @Refused(NO_LOCK)
    public RCountDownLatch getCountDownLatch(K key) {
        throw refused(NO_LOCK);
    }

    @Override
    @Refused("a computation over all entries: the asynchronous half has none")
    public <A, B> RMapReduce<K, V, A, B> mapReduce() {
        throw refused("a computation over all entries: the asynchronous half has none");
    }

    @Override
    @Refused("an end of the local object: the asynchronous half has none")
    public void destroy() {
        throw refused("an end of the local object: the asynchronous half has none");
    }

    private static UnsupportedOperationException refused(String reason) {
        return new UnsupportedOperationException("There is no such thing here as " + reason);
    }
}
