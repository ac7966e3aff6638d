package dev.smartasync.examples.tools.host;

import static org.springframework.web.reactive.function.BodyInserters.fromServerSentEvents;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.smartasync.examples.tools.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A model with tools behind an endpoint of WebFlux that streams: an event for each tool's result and each piece of the answer. */
public final class ToolEndpoint {
    private final StreamingChatModel model;
    private final Map<String, Tool> tools;
    private final BiFunction<Tool, Map<String, Object>, Mono<String>> way;

    /** @param way how a tool is called: {@link #call} */
    public ToolEndpoint(
            StreamingChatModel model, List<Tool> tools, BiFunction<Tool, Map<String, Object>, Mono<String>> way) {
        this.model = model;
        this.tools = tools.stream().collect(Collectors.toMap(Tool::name, Function.identity()));
        this.way = way;
    }

    // guide: webflux
    /** Calls a tool from an event loop. Who cancels this, as a client does that goes away, cancels the tool. */
    public static Mono<String> call(Tool tool, Map<String, Object> given) {
        return Mono.fromFuture(() -> tool.callAsync(given)).map(Tool::text);
    }
    // end

    /** {@code GET /answer?question=…}, and {@code GET /alive}. */
    public RouterFunction<ServerResponse> routes() {
        return route().GET(
                        "/answer",
                        request -> ServerResponse.ok()
                                .body(fromServerSentEvents(
                                        answer(request.queryParam("question").orElse("")))))
                .GET("/alive", request -> ServerResponse.ok().bodyValue("yes"))
                .build();
    }

    private Flux<ServerSentEvent<String>> answer(String question) {
        return Flux.defer(() -> converse(new ArrayList<>(List.of(UserMessage.from(question)))));
    }

    /** What the model says, and if it asks for tools, what they say, and so on. */
    private Flux<ServerSentEvent<String>> converse(List<ChatMessage> said) {
        return reply(said).concatMap(part -> {
            if (part instanceof String words) {
                return Flux.just(event("answer", words));
            }
            AiMessage message = (AiMessage) part;
            if (!message.hasToolExecutionRequests()) {
                return Flux.empty();
            }
            said.add(message);
            return Flux.fromIterable(message.toolExecutionRequests())
                    .flatMapSequential(this::run)
                    .doOnNext(said::add)
                    .map(result -> event("tool", result.toolName() + ": " + result.text()))
                    .concatWith(Flux.defer(() -> converse(said)));
        });
    }

    private Mono<ToolExecutionResultMessage> run(ToolExecutionRequest request) {
        Tool tool = tools.get(request.name());
        Mono<String> result = tool == null
                ? Mono.error(new IllegalArgumentException("There is no tool \"" + request.name() + "\""))
                : way.apply(tool, Tool.parsed(request.arguments()));
        return result.map(text -> message(request, text, false))
                .onErrorResume(failure -> Mono.just(
                        message(request, Objects.requireNonNullElse(failure.getMessage(), failure.toString()), true)));
    }

    private static ToolExecutionResultMessage message(ToolExecutionRequest request, String text, boolean isError) {
        return ToolExecutionResultMessage.builder()
                .id(request.id())
                .toolName(request.name())
                .text(text)
                .isError(isError)
                .build();
    }

    private static ServerSentEvent<String> event(String kind, String data) {
        return ServerSentEvent.<String>builder().event(kind).data(data).build();
    }

    /** The model's words as they come, and then its whole message. */
    private Flux<Object> reply(List<ChatMessage> said) {
        ChatRequest request = ChatRequest.builder()
                .messages(said)
                .toolSpecifications(
                        tools.values().stream().map(LangChainTools::described).toList())
                .build();
        return Flux.create(sink -> model.chat(request, new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String words) {
                sink.next(words);
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {
                sink.next(response.aiMessage());
                sink.complete();
            }

            @Override
            public void onError(Throwable failure) {
                sink.error(failure);
            }
        }));
    }
}
