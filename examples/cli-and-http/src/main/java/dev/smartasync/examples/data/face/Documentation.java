package dev.smartasync.examples.data.face;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.StaticHandler;
import org.webjars.WebJarVersionLocator;

/** The OpenAPI document, and Swagger UI as a page for it. */
final class Documentation {
    private static final String HERE = Documentation.class.getPackageName().replace('.', '/') + "/";
    private static final String PAGE =
            "META-INF/resources/webjars/swagger-ui/" + new WebJarVersionLocator().version("swagger-ui");

    private Documentation() {}

    static void addTo(Router router) {
        router.get("/openapi.yaml").handler(file("openapi.yaml", "application/yaml"));
        router.get("/docs/swagger-initializer.js").handler(file("swagger-initializer.js", "text/javascript"));
        router.get("/docs/*").handler(Documentation::page).handler(StaticHandler.create(PAGE));
    }

    private static Handler<RoutingContext> file(String name, String type) {
        return request -> request.response()
                .putHeader("Content-Type", type)
                .sendFile(HERE + name)
                .onFailure(request::fail);
    }

    /** The page runs no code, and sends nothing, but from and to this server. */
    private static void page(RoutingContext request) {
        if (request.normalizedPath().equals("/docs")) {
            request.redirect("/docs/"); // its links are relative
            return;
        }
        request.response()
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'");
        request.next();
    }
}
