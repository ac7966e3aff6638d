package dev.smartasync.examples.data.face;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.data.DataFolder;
import dev.smartasync.examples.data.DataHandler;
import dev.smartasync.examples.data.DataHandlerAsync;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The document says what the routes do. That the answers are as it says, each test of an answer asserts. */
@Timeout(60)
class OpenApiTest {

    @Test
    void listsEveryRouteOfTheApiAndNoOther() throws Exception {
        Set<String> listed = new TreeSet<>();
        OpenApi.DOCUMENT
                .getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().keySet().forEach(method -> listed.add(method + " " + path)));

        assertThat(routes()).contains("GET /docs/", "GET /openapi.yaml");
        assertThat(routes().stream().filter(route -> route.contains("/api/"))).containsExactlyElementsOf(listed);
    }

    @Test
    void namesEachOperationAsTheMethodThatItCalls() {
        Set<String> methods = new TreeSet<>();
        for (var method : DataHandlerAsync.class.getMethods()) {
            methods.add(method.getName());
        }
        methods.remove("of");

        assertThat(OpenApi.DOCUMENT.getPaths().values().stream()
                        .flatMap(path -> path.readOperations().stream())
                        .map(operation -> operation.getOperationId()))
                .containsExactlyInAnyOrderElementsOf(methods);
    }

    /** What is reachable, and nothing else: routes with a method and a path. The others only look at a request and hand it on. */
    private static Set<String> routes() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            DataHandlerAsync data = DataHandlerAsync.of(new DataHandler(DataFolder.anywhere(), 1));
            Router router = new HttpApi(vertx, data, Set.of(), Duration.ofSeconds(1)).router("127.0.0.1");
            Set<String> routes = new TreeSet<>();
            router.getRoutes().stream().filter(route -> route.getPath() != null).forEach(route -> {
                assertThat(route.methods()).isNotEmpty();
                for (HttpMethod method : List.copyOf(route.methods())) {
                    routes.add(method + " " + route.getPath());
                }
            });
            return routes;
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
        }
    }
}
