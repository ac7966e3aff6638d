/** Calls of a real Redis on this machine. */
@ViewOf(value = RedisAsyncCommands.class, implementing = RedisCommands.class)
@NullMarked
package dev.smartasync.benchmarks.redis;

import dev.smartasync.ViewOf;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.sync.RedisCommands;
import org.jspecify.annotations.NullMarked;
