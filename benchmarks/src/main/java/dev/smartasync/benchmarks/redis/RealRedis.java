package dev.smartasync.benchmarks.redis;

import dev.smartasync.benchmarks.run.Effort;
import dev.smartasync.benchmarks.run.Figure;
import dev.smartasync.benchmarks.run.Group;
import dev.smartasync.benchmarks.scale.Ledger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * {@code SET} and {@code GET} on a Redis server on this machine. All clients are open all the time, and take turns; what is compared is
 * what they reach in the same round.
 */
public final class RealRedis implements Group {
    private static final List<Double> PERCENTILES = List.of(50.0, 99.0, 99.9);

    /** Than other groups have: here a round is short, and what is compared is the rare slow call. */
    static final int MORE_ROUNDS = 6;

    private static final long LONGER = 2;

    private final List<Integer> callers;

    /** One caller, and fifty. */
    public RealRedis() {
        this(List.of(1, 50));
    }

    RealRedis(List<Integer> callers) {
        this.callers = callers;
    }

    @Override
    public String name() {
        return "redis";
    }

    @Override
    public List<Figure> run(Effort effort) throws Exception {
        Ledger ledger = new Ledger(name());
        if (RedisServer.program().isEmpty()) {
            System.err.println("*** SKIPPED: " + name() + " needs redis-server, which is not on the PATH ***");
            return ledger.figures();
        }
        try (RedisServer server = RedisServer.start()) {
            for (int count : callers) {
                measure(ledger, server, count, effort);
            }
        }
        return ledger.figures();
    }

    private void measure(Ledger ledger, RedisServer server, int count, Effort effort) throws Exception {
        Load load = new Load(count);
        Map<Clients, Client> clients = new EnumMap<>(Clients.class);
        try {
            for (Clients each : Clients.values()) {
                clients.put(each, each.open(server.port(), count));
            }
            for (int warmUp = 0; warmUp < effort.warmups(); warmUp++) {
                for (Client client : clients.values()) {
                    Load.Latencies unused = load.on(client, effort.warmupMillis() * LONGER);
                }
            }
            for (int round = 0; round < effort.rounds() * MORE_ROUNDS; round++) {
                for (Clients each : Ledger.turns(List.of(Clients.values()), round)) {
                    long millis = effort.measurements() * effort.measurementMillis() * LONGER;
                    note(ledger, each.toString(), count, load.on(clients.get(each), millis));
                }
            }
        } finally {
            clients.values().forEach(Client::close);
        }
    }

    private static void note(Ledger ledger, String client, int count, Load.Latencies latencies) {
        ledger.note(client, Ledger.of("callers", count, "throughput"), "/s", latencies.perSecond(), latencies.bytes());
        for (double percent : PERCENTILES) {
            String measure =
                    (percent % 1 == 0 ? String.valueOf((int) percent) : String.valueOf(percent)) + "th percentile";
            ledger.note(client, Ledger.of("callers", count, measure), "ns", latencies.percentile(percent));
        }
    }
}
