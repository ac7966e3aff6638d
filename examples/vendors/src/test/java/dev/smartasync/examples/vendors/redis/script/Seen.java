package dev.smartasync.examples.vendors.redis.script;

import io.lettuce.core.ScoredValue;
import io.lettuce.core.output.KeyStreamingChannel;
import io.lettuce.core.output.KeyValueStreamingChannel;
import io.lettuce.core.output.ScoredValueStreamingChannel;
import io.lettuce.core.output.ValueStreamingChannel;
import java.util.ArrayList;
import java.util.List;

/** A channel of any kind that remembers what it was told. */
final class Seen
        implements KeyStreamingChannel<String>,
                ValueStreamingChannel<String>,
                KeyValueStreamingChannel<String, String>,
                ScoredValueStreamingChannel<String> {
    private final List<Object> all = new ArrayList<>();

    List<Object> all() {
        return all;
    }

    @Override
    public void onKey(String key) {
        all.add(key);
    }

    @Override
    public void onValue(String value) {
        all.add(value);
    }

    @Override
    public void onKeyValue(String key, String value) {
        all.add(key + "=" + value);
    }

    @Override
    public void onValue(ScoredValue<String> value) {
        all.add(value);
    }
}
