package dev.smartasync.examples.migration.shared;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Asks a step for the same as every other, and prints the answers and who waited for the database. */
public final class Tour {
    private static final String ROW = "%-22s  %-24s  %s%n";
    private static final Logger WARNINGS = Logger.getLogger("dev.smartasync");

    private final Database database;

    private Tour(Database database) {
        this.database = database;
    }

    public static void show(String step, Function<Database, Program> start) throws SQLException {
        WARNINGS.setLevel(Level.OFF); // the list at the end says the same, with places
        try (Database database = Database.open();
                Program program = start.apply(database)) {
            System.out.printf("%n%s%n", step);
            new Tour(database).show(program);
        }
    }

    private void show(Program program) {
        System.out.printf(ROW, "  WHO CALLS", "ANSWER", "WHO WAITS FOR THE DATABASE");
        BigDecimal amount = new BigDecimal("30.00");
        for (Clerk clerk : new Clerk[] {program.teller(), new HttpClerk(program.port())}) {
            String name = clerk instanceof HttpClerk ? "a client, over HTTP" : "a teller, on main";
            show("  " + name, () -> clerk.balance("alice"));
            show("", () -> clerk.transfer("alice", "bob", amount));
        }
        program.wouldBeRefused().forEach(call -> System.out.println("  WOULD BE REFUSED: " + call));
    }

    private void show(String name, Supplier<String> call) {
        Queue<String> threads = new ConcurrentLinkedQueue<>();
        database.listen(statement -> threads.add(name(Thread.currentThread())));
        String answer = call.get();
        System.out.printf(ROW, name, answer, threads.stream().distinct().collect(Collectors.joining(", ")));
    }

    private static String name(Thread thread) {
        return thread.getName().isEmpty() ? "a virtual thread" : thread.getName();
    }
}
