package dev.smartasync.examples.data.face;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers every failure with problem details, as RFC 9457 has them. */
final class Failures {
    private static final Logger LOG = System.getLogger(Failures.class.getName());

    private Failures() {}

    /** What a router finds before any route is concerned. */
    static List<Integer> ofRouting() {
        return List.of(400, 404, 405, 406, 415);
    }

    static void answer(RoutingContext request) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return; // the client has gone away
        }
        if (response.headWritten()) {
            response.reset(); // too late for another status: let the client see that the answer is not whole
            return;
        }
        JsonObject problem = problem(request.failure(), request.statusCode());
        response.setStatusCode(problem.getInteger("status"))
                .putHeader("Content-Type", "application/problem+json")
                .end(problem.toBuffer());
    }

    private static JsonObject problem(@Nullable Throwable failure, int status) {
        if (failure == null || failure instanceof HttpException) {
            String detail = failure instanceof HttpException http ? http.getPayload() : null;
            return status == Problem.Kind.INVALID.httpStatus && detail != null
                    ? problem(Problem.invalid(detail))
                    : plain(status);
        }
        Problem problem = Problem.of(failure);
        if (problem.kind() == Problem.Kind.INTERNAL) {
            LOG.log(Level.ERROR, "A request failed", failure);
        }
        return problem(problem);
    }

    private static JsonObject problem(Problem problem) {
        return new JsonObject(problem.members()).put("status", problem.kind().httpStatus);
    }

    private static JsonObject plain(int status) {
        return new JsonObject()
                .put("type", "about:blank")
                .put("title", HttpResponseStatus.valueOf(status).reasonPhrase())
                .put("status", status);
    }
}
