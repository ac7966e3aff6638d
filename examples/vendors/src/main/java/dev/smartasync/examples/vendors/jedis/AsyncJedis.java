package dev.smartasync.examples.vendors.jedis;

import dev.smartasync.ViewOf;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import redis.clients.jedis.args.BitCountOption;
import redis.clients.jedis.args.BitOP;
import redis.clients.jedis.commands.JedisCommands;
import redis.clients.jedis.params.BitPosParams;
import redis.clients.jedis.params.GetExParams;
import redis.clients.jedis.params.IncrexFloatParams;
import redis.clients.jedis.params.IncrexParams;
import redis.clients.jedis.params.LCSParams;
import redis.clients.jedis.params.MSetExParams;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.resps.LCSMatchResult;

/** Jedis has blocking commands alone. These are its commands of strings and bits, and a wait for a list, for callers that must not wait. */
@ViewOf(JedisCommands.class)
public interface AsyncJedis {
    CompletableFuture<String> set(String key, String value);

    CompletableFuture<String> set(String key, String value, SetParams parameters);

    CompletableFuture<String> get(String key);

    CompletableFuture<String> setGet(String key, String value);

    CompletableFuture<String> setGet(String key, String value, SetParams parameters);

    CompletableFuture<String> getDel(String key);

    CompletableFuture<String> getEx(String key, GetExParams parameters);

    CompletableFuture<Long> setrange(String key, long offset, String value);

    CompletableFuture<String> getrange(String key, long start, long end);

    CompletableFuture<String> getSet(String key, String value);

    CompletableFuture<Long> setnx(String key, String value);

    CompletableFuture<String> setex(String key, long seconds, String value);

    CompletableFuture<String> psetex(String key, long milliseconds, String value);

    CompletableFuture<List<String>> mget(String... keys);

    CompletableFuture<String> mset(String... keys);

    CompletableFuture<Long> msetnx(String... keys);

    CompletableFuture<Boolean> msetex(MSetExParams parameters, String... keys);

    CompletableFuture<Long> incr(String key);

    CompletableFuture<Long> incrBy(String key, long amount);

    CompletableFuture<Double> incrByFloat(String key, double amount);

    CompletableFuture<List<Long>> increx(String key);

    CompletableFuture<List<Long>> increx(String key, long amount, IncrexParams parameters);

    CompletableFuture<List<Double>> increx(String key, double amount, IncrexFloatParams parameters);

    CompletableFuture<Long> decr(String key);

    CompletableFuture<Long> decrBy(String key, long amount);

    CompletableFuture<Long> append(String key, String value);

    CompletableFuture<String> substr(String key, int start, int end);

    CompletableFuture<Long> strlen(String key);

    CompletableFuture<LCSMatchResult> lcs(String key, String value, LCSParams parameters);

    CompletableFuture<Boolean> setbit(String key, long offset, boolean value);

    CompletableFuture<Boolean> getbit(String key, long amount);

    CompletableFuture<Long> bitcount(String key);

    CompletableFuture<Long> bitcount(String key, long start, long end);

    CompletableFuture<Long> bitcount(String key, long start, long end, BitCountOption parameters);

    CompletableFuture<Long> bitpos(String key, boolean value);

    CompletableFuture<Long> bitpos(String key, boolean value, BitPosParams parameters);

    CompletableFuture<List<Long>> bitfield(String key, String... keys);

    CompletableFuture<List<Long>> bitfieldReadonly(String key, String... keys);

    CompletableFuture<Long> bitop(BitOP parameters, String value, String... keys);

    CompletableFuture<List<String>> blpop(int seconds, String key);

    /** Over Jedis' own client. */
    static AsyncJedis of(JedisCommands blocking) {
        return AsyncJedisView.of(blocking);
    }
}
