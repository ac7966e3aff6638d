package dev.smartasync.benchmarks.redis;

/** One way to talk to Redis: any number of threads may do so at once. */
interface Client extends AutoCloseable {

    void set(String key, String value);

    String get(String key);

    @Override
    void close();
}
