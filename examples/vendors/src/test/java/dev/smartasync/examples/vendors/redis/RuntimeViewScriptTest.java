package dev.smartasync.examples.vendors.redis;

import dev.smartasync.Smart;
import dev.smartasync.examples.vendors.redis.script.Line;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.util.List;
import java.util.stream.IntStream;

/** A tenth of the script: each line has a view of its own, and a view that is made at run time is matched when it is made. */
class RuntimeViewScriptTest extends RedisScriptContract {

    @Override
    List<Line> lines() {
        List<Line> all = super.lines();
        return IntStream.range(0, all.size())
                .filter(index -> index % 10 == 0)
                .mapToObj(all::get)
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    RedisCommands<String, String> view(StatefulRedisConnection<String, String> connection) {
        return Smart.view(RedisCommands.class, connection.async());
    }
}
