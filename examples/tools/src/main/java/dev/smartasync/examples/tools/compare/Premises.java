package dev.smartasync.examples.tools.compare;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.smartasync.examples.tools.Shop;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.h2.jdbcx.JdbcDataSource;

/** What the shop's tools need, in this process: a database, and a server of rates on the loopback. Both are as slow as their gate. */
public final class Premises implements AutoCloseable {
    private static final Map<String, Gate> GATES = new ConcurrentHashMap<>();
    private static final Map<String, String> RATES = Map.of("/SEK", "11.25", "/CHF", "0.94");

    private final String name = UUID.randomUUID().toString();
    private final JdbcDataSource database = new JdbcDataSource();
    private final ExecutorService answering = Executors.newCachedThreadPool(Premises::daemon);
    private final HttpServer rates;

    /** Opens both. */
    public Premises(Gate gate) throws IOException, SQLException, InterruptedException {
        GATES.put(name, gate);
        database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1"); // it stays when nobody is connected
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE goods (product VARCHAR PRIMARY KEY, pieces INT)");
            statement.execute("INSERT INTO goods VALUES ('lamp', 42), ('chair', 7)");
            statement.execute("CREATE ALIAS passed FOR '" + Premises.class.getName() + ".passed'");
            statement.execute("CREATE VIEW stock AS SELECT * FROM goods WHERE passed('" + name + "', product)");
        }
        rates = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        rates.setExecutor(answering);
        rates.createContext("/", exchange -> answer(gate, exchange));
        Thread starter = daemon(rates::start); // its threads are daemons, too, then
        starter.start();
        starter.join();
    }

    /** The tools, over these premises. */
    public Shop shop() {
        return shop(URI.create("http://127.0.0.1:" + rates.getAddress().getPort()));
    }

    /** The tools, over this database and a service of somebody else's. */
    public Shop shop(URI rates) {
        return new Shop(database, rates);
    }

    /** For the database, which calls it for each row that it reads. */
    public static boolean passed(String name, String product) throws InterruptedException {
        Gate gate = GATES.get(name);
        if (gate != null) {
            gate.pass();
        }
        return !product.isEmpty();
    }

    private static void answer(Gate gate, HttpExchange exchange) throws IOException {
        try (exchange) {
            gate.pass();
            String rate = RATES.get(exchange.getRequestURI().getPath());
            byte[] body = (rate == null ? "unknown" : rate).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(rate == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "premises");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws SQLException {
        GATES.remove(name);
        rates.stop(0);
        answering.shutdownNow();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }
}
