package dev.smartasync.examples.tools.compare;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.smartasync.examples.tools.Tool;
import dev.smartasync.examples.tools.host.ToolEndpoint;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.resources.LoopResources;

/** A server of WebFlux on one event loop, and its client. Its heartbeat is another request. */
public final class WebFluxHost implements Host {
    private static final Pattern ANSWER = Pattern.compile("(?m)^event:answer\\ndata:(.*)$");

    private final ScriptedModel model = new ScriptedModel();
    private final HttpClient client = HttpClient.newHttpClient();
    private final LoopResources loop = LoopResources.create("tools", 1, true);
    private final DisposableServer server;

    /** Starts the server on the loopback. */
    public WebFluxHost(List<Tool> tools, BiFunction<Tool, Map<String, Object>, Mono<String>> way) {
        ToolEndpoint endpoint = new ToolEndpoint(model.streaming(), tools, way);
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .runOn(loop, false)
                .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(endpoint.routes())))
                .bindNow();
    }

    /** Cancelling it closes the connection. */
    @Override
    public CompletableFuture<String> ask(String question) {
        return client.sendAsync(asking(question), BodyHandlers.ofString())
                .thenApply(events -> ANSWER.matcher(events.body())
                        .results()
                        .map(event -> event.group(1))
                        .collect(Collectors.joining()));
    }

    @Override
    public List<ToolSpecification> offered() {
        return model.offered();
    }

    @Override
    public CompletableFuture<?> heartbeat() {
        return client.sendAsync(get("/alive"), BodyHandlers.discarding());
    }

    private HttpRequest asking(String question) {
        return get("/answer?question=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build();
    }

    @Override
    public void close() {
        server.disposeNow();
        loop.dispose();
    }
}
