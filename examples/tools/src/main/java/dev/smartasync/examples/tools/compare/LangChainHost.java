package dev.smartasync.examples.tools.compare;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.tool.ToolExecutor;
import dev.smartasync.Smart;
import dev.smartasync.examples.tools.Tool;
import dev.smartasync.examples.tools.host.LangChainTools;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An assistant of LangChain4j, asked on an event loop. Its heartbeat is a task of that loop. */
public final class LangChainHost implements Host {
    private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final ScriptedModel model = new ScriptedModel();
    private final Assistant assistant;
    private final Function<String, CompletionStage<String>> way;

    /** What the assistant's callers see. */
    public interface Assistant {
        /** Waits for the model and for the tools. */
        String chat(String question);
    }

    private LangChainHost(Map<ToolSpecification, ToolExecutor> tools, boolean isElsewhere) {
        assistant = AiServices.builder(Assistant.class)
                .chatModel(model)
                .tools(tools)
                .build();
        way = isElsewhere ? this::chatElsewhere : this::chatHere;
    }

    /** Runs the assistant off the loop. */
    public static LangChainHost offTheLoop(List<Tool> tools) {
        return new LangChainHost(executors(tools, LangChainTools::executor), true);
    }

    /** Runs the assistant on the loop, which has to wait for it. */
    public static LangChainHost onTheLoop(List<Tool> tools, Function<Tool, ToolExecutor> executor) {
        return new LangChainHost(executors(tools, executor), false);
    }

    private static Map<ToolSpecification, ToolExecutor> executors(
            List<Tool> tools, Function<Tool, ToolExecutor> executor) {
        return tools.stream().collect(Collectors.toMap(LangChainTools::described, executor));
    }

    // guide: off-the-loop
    /** For callers on an event loop. What depends on the answer runs on that loop. */
    private CompletableFuture<String> chatElsewhere(String question) {
        return Smart.async(() -> assistant.chat(question));
    }
    // end

    private CompletableFuture<String> chatHere(String question) {
        return CompletableFuture.completedFuture(assistant.chat(question));
    }

    @Override
    public CompletableFuture<String> ask(String question) {
        return CompletableFuture.supplyAsync(() -> way.apply(question), loop).thenCompose(Function.identity());
    }

    @Override
    public List<ToolSpecification> offered() {
        return model.offered();
    }

    @Override
    public CompletableFuture<?> heartbeat() {
        return CompletableFuture.runAsync(() -> {}, loop);
    }

    @Override
    public void close() {
        var unused = loop.shutdownGracefully(0, 0, TimeUnit.SECONDS);
    }
}
