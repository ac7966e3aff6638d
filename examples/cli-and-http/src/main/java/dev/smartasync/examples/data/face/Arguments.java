package dev.smartasync.examples.data.face;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a client says, or a 400 that tells it what to say. */
final class Arguments {
    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_URLS = 16;

    private Arguments() {}

    static String file(RoutingContext request) {
        String file = request.queryParams().get("file");
        if (file == null || file.isEmpty()) {
            throw invalid("Name a file: ?file=NAME");
        }
        return file;
    }

    static int limit(RoutingContext request) {
        String limit = request.queryParams().get("limit");
        try {
            return limit == null ? DEFAULT_LIMIT : Integer.parseInt(limit);
        } catch (NumberFormatException failure) {
            throw invalid("The limit is \"" + limit + "\": give a whole number");
        }
    }

    /** Only from {@code origins}: a server that fetches what any client says reaches what that client must not. */
    static List<URI> urls(RoutingContext request, Set<URI> origins) {
        List<URI> urls = new ArrayList<>();
        for (Object each : array(request)) {
            URI url = url(each);
            URI origin = URI.create(url.getScheme() + "://" + url.getRawAuthority());
            if (!origins.contains(origin)) {
                throw invalid("This server does not fetch from " + origin
                        + ": it would be started with --fetch-from for that");
            }
            urls.add(url);
        }
        return urls;
    }

    private static JsonArray array(RoutingContext request) {
        try {
            JsonObject body = request.body().asJsonObject();
            if (body != null
                    && body.getValue("urls") instanceof JsonArray urls
                    && !urls.isEmpty()
                    && urls.size() <= MAX_URLS) {
                return urls;
            }
        } catch (DecodeException | ClassCastException failure) {
            // said below
        }
        throw invalid("Send {\"urls\": [\"http://…\"]}, with 1 to " + MAX_URLS + " of them");
    }

    private static URI url(@Nullable Object text) {
        try {
            URI url = new URI(String.valueOf(text));
            if (url.getScheme() != null && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException failure) {
            // said below
        }
        throw invalid("\"" + text + "\" is not a URL of the form http://host/path");
    }

    private static HttpException invalid(String detail) {
        return new HttpException(Problem.Kind.INVALID.httpStatus, detail);
    }
}
