package dev.smartasync.examples.tools.compare;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A model that needs no network. Asked {@code stock {"product":"lamp"}}, one tool a line, it asks for these tools, and then answers
 * with what they said.
 */
public final class ScriptedModel implements ChatModel {
    private static final Pattern CALL = Pattern.compile("(?m)^(\\w+) (\\{.*\\})$");

    private static final Pattern BEFORE_A_WORD = Pattern.compile("(?<= )");

    private volatile List<ToolSpecification> offered = List.of();

    /** The tools that it was offered last. */
    public List<ToolSpecification> offered() {
        return offered;
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        offered = request.toolSpecifications();
        List<ChatMessage> said = request.messages();
        ChatMessage last = said.get(said.size() - 1);
        AiMessage reply =
                last instanceof UserMessage question ? calls(question.singleText()) : AiMessage.from(answer(said));
        return ChatResponse.builder().aiMessage(reply).build();
    }

    /** The same model as one that streams: word by word, and on the thread that asked. */
    public StreamingChatModel streaming() {
        return new StreamingChatModel() {
            @Override
            public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
                ChatResponse response = ScriptedModel.this.doChat(request);
                String text = response.aiMessage().text();
                if (text != null) {
                    BEFORE_A_WORD.splitAsStream(text).forEach(handler::onPartialResponse);
                }
                handler.onCompleteResponse(response);
            }
        };
    }

    private static AiMessage calls(String question) {
        List<ToolExecutionRequest> calls = new ArrayList<>();
        Matcher call = CALL.matcher(question);
        while (call.find()) {
            calls.add(ToolExecutionRequest.builder()
                    .id(Integer.toString(calls.size()))
                    .name(call.group(1))
                    .arguments(call.group(2))
                    .build());
        }
        return AiMessage.from(calls);
    }

    private static String answer(List<ChatMessage> said) {
        return said.stream()
                .filter(ToolExecutionResultMessage.class::isInstance)
                .map(ToolExecutionResultMessage.class::cast)
                .map(result -> result.toolName()
                        + (Boolean.TRUE.equals(result.isError()) ? " failed: " : ": ")
                        + result.text())
                .collect(Collectors.joining("; "));
    }
}
