package dev.smartasync.examples.tools.compare;

import dev.smartasync.examples.tools.Tool;
import dev.smartasync.examples.tools.host.ToolEndpoint;
import dev.smartasync.examples.tools.without.Reflection;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;

/** The same two tools in four hosts, one after the other. */
final class Comparison {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final List<String> QUESTIONS =
            List.of("stock {\"product\":\"lamp\"}", "convert {\"euros\":20,\"currency\":\"SEK\"}");
    private static final Duration BETWEEN_HEARTBEATS = Duration.ofMillis(20);
    private static final int ANSWER_WIDTH = 42;

    private final Duration pause;

    Comparison(Duration pause) {
        this.pause = pause;
    }

    /** What became of one tool in one host. */
    record Row(String host, String tool, Outcome without, Outcome with) {
        private static final String FORMAT = "%-26s %-8s %-42s %7s   %-17s %7s";
        static final String TITLES =
                String.format(FORMAT, "HOST", "TOOL", "WITHOUT", "STALL", "WITH SMARTASYNC", "STALL");

        @Override
        public String toString() {
            return String.format(FORMAT, host, tool, without.answer(), without.stall(), with.answer(), with.stall());
        }
    }

    /** What the model was told by a tool, and the longest that a heartbeat took meanwhile. */
    record Outcome(String answer, long slowest) {
        String stall() {
            return slowest + " ms";
        }
    }

    List<Row> rows() throws IOException, SQLException, InterruptedException, ExecutionException {
        try (Premises premises = new Premises(() -> Thread.sleep(pause.toMillis()))) {
            List<Tool> tools = Tool.of(premises.shop(), LIMIT);
            List<Row> rows = new ArrayList<>();
            rows.addAll(rows(
                    "MCP, synchronous server",
                    McpProgram.synchronous(pause, true),
                    McpProgram.synchronous(pause, false)));
            rows.addAll(rows(
                    "MCP, asynchronous server",
                    McpProgram.asynchronous(pause, true),
                    McpProgram.asynchronous(pause, false)));
            rows.addAll(rows(
                    "LangChain4j, on a loop",
                    LangChainHost.onTheLoop(tools, Reflection::executor),
                    LangChainHost.offTheLoop(tools)));
            rows.addAll(rows(
                    "WebFlux, streaming",
                    new WebFluxHost(tools, Reflection::call),
                    new WebFluxHost(tools, ToolEndpoint::call)));
            return rows;
        }
    }

    private static List<Row> rows(String name, Host without, Host with)
            throws InterruptedException, ExecutionException {
        try (without;
                with) {
            List<Row> rows = new ArrayList<>();
            for (String question : QUESTIONS) {
                String tool = question.substring(0, question.indexOf(' '));
                rows.add(new Row(name, tool, outcome(without, question), outcome(with, question)));
            }
            return rows;
        }
    }

    private static Outcome outcome(Host host, String question) throws InterruptedException, ExecutionException {
        answer(host.ask(question)); // classes are loaded now
        CompletableFuture<String> answer = host.ask(question);
        long slowest = 0;
        while (!answer.isDone()) {
            long sent = System.nanoTime();
            host.heartbeat().get();
            slowest = Math.max(slowest, System.nanoTime() - sent);
            LockSupport.parkNanos(BETWEEN_HEARTBEATS.toNanos());
        }
        return new Outcome(answer(answer), Duration.ofNanos(slowest).toMillis());
    }

    private static String answer(CompletableFuture<String> answer) throws InterruptedException {
        try {
            return cut(answer.get().replaceFirst("^\\w+: ", ""));
        } catch (ExecutionException failed) {
            Throwable cause = Objects.requireNonNullElse(failed.getCause(), failed);
            return cut("fails: " + String.valueOf(cause.getMessage()).replaceFirst("^[\\w.]+: ", ""));
        }
    }

    private static String cut(String text) {
        return text.length() <= ANSWER_WIDTH ? text : text.substring(0, ANSWER_WIDTH - 1) + "…";
    }
}
