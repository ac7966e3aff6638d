package dev.smartasync.examples.vendors.redisson;

import dev.smartasync.ViewOf;
import org.redisson.api.RBucket;
import org.redisson.api.RBucketAsync;
import org.redisson.client.codec.Codec;

/** Redisson's holder of one object, over its asynchronous half, which knows neither its name nor its codec. */
@ViewOf(RBucketAsync.class)
public abstract class BlockingBucket<V> implements RBucket<V> {
    private final String name;
    private final Codec codec;

    /** Named so, and coded so. */
    protected BlockingBucket(String name, Codec codec) {
        this.name = name;
        this.codec = codec;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Codec getCodec() {
        return codec;
    }
}
