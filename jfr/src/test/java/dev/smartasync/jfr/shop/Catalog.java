package dev.smartasync.jfr.shop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.h2.tools.Server;

/** What an unsuspecting team wrote. Each of its methods blocks the thread that calls it for 200 ms or more. */
public final class Catalog implements AutoCloseable {
    private static final String DATABASE = "mem:shop;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=200";

    private final ExecutorService pricing = Executors.newSingleThreadExecutor();
    private final Server server = Server.createTcpServer("-tcpPort", "0").start();
    private final Connection holder = DriverManager.getConnection("jdbc:h2:" + DATABASE);
    private final Connection embedded = DriverManager.getConnection("jdbc:h2:" + DATABASE);
    private final Connection remote = DriverManager.getConnection("jdbc:h2:" + server.getURL() + "/" + DATABASE);

    Catalog() throws SQLException {
        try (var statement = holder.createStatement()) {
            statement.execute("create alias pause for '" + Catalog.class.getName() + ".slowly'");
            statement.execute("create table stock (item int primary key, units int)");
            statement.execute("insert into stock values (1, 10)");
        }
        holder.setAutoCommit(false);
        lockTheRow();
    }

    private void lockTheRow() throws SQLException {
        try (var statement = holder.createStatement()) {
            statement.execute("update stock set units = units - 1 where item = 1");
        }
    }

    /** Sleeps. */
    String retry() {
        pause(200);
        return "retried";
    }

    /** Waits for a database server to answer. */
    String query() {
        try (var statement = remote.createStatement()) {
            statement.execute("call pause(200)");
            return "queried";
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Waits for a row that another transaction holds, until the database gives up. */
    String reserve() {
        try (var statement = embedded.createStatement()) {
            statement.execute("update stock set units = units - 1 where item = 1");
            throw new IllegalStateException("the row was not locked");
        } catch (SQLException timeout) {
            return "not reserved";
        }
    }

    /** Waits for another thread. */
    String price() {
        CountDownLatch asked = new CountDownLatch(1);
        var price = pricing.submit(() -> {
            asked.await();
            pause(300);
            return "42";
        });
        asked.countDown();
        try {
            return price.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** May block: it is called on worker threads alone. */
    String report() {
        pause(200);
        return "reported";
    }

    /** What the database runs, on a thread of its own. */
    public static long slowly(long millis) {
        pause(millis);
        return millis;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }

    @Override
    public void close() throws SQLException {
        pricing.shutdown();
        remote.close();
        embedded.close();
        holder.close();
        server.stop();
    }
}
