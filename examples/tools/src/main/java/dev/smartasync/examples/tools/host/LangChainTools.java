package dev.smartasync.examples.tools.host;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.service.tool.ToolExecutor;
import dev.smartasync.examples.tools.Tool;
import java.util.Map;

/** Tools for LangChain4j. */
public final class LangChainTools {
    private LangChainTools() {}

    // guide: lang-chain
    /** For an assistant of {@code AiServices}. Refuses on an event loop, before the tool starts. */
    public static ToolExecutor executor(Tool tool) {
        return (request, memoryId) -> {
            try {
                return tool.call(Tool.parsed(request.arguments()));
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception checked) {
                throw new IllegalStateException(checked); // LangChain4j shows the model the cause
            }
        };
    }
    // end

    /** What a model is told of a tool. */
    public static ToolSpecification described(Tool tool) {
        return described(tool.name(), tool.description(), tool.schema());
    }

    /** What a model is told of a tool that is somewhere else. */
    public static ToolSpecification described(String name, String description, Map<String, Object> schema) {
        return ToolSpecification.fromJson(
                Tool.json(Map.of("name", name, "description", description, "parameters", schema)));
    }
}
