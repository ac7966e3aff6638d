package dev.smartasync.examples.tools.compare;

import dev.langchain4j.agent.tool.ToolSpecification;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A model with tools that is there to be asked. */
public interface Host extends AutoCloseable {
    /** What the model answers, once it has called the tools that it wants. */
    CompletableFuture<String> ask(String question);

    /** The tools that the model was offered last. */
    List<ToolSpecification> offered();

    /** Something small that the same loop, or the same session, has to do meanwhile. */
    CompletableFuture<?> heartbeat();

    @Override
    void close();
}
