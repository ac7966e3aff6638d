package dev.smartasync.examples.data;

import static java.util.Objects.requireNonNullElse;
import static java.util.concurrent.CompletableFuture.failedFuture;

import dev.smartasync.examples.data.DataException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Readings behind a URL. Follows no redirects. */
final class Remote {
    private final HttpClient http = HttpClient.newHttpClient();
    private final long maxBytes;

    Remote(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    static List<HttpRequest> requests(List<URI> urls) throws IOException {
        if (urls.isEmpty()) {
            throw new DataException(Reason.INVALID, "Name at least one URL");
        }
        List<HttpRequest> requests = new ArrayList<>();
        for (URI url : urls) {
            try {
                requests.add(HttpRequest.newBuilder(url).build());
            } catch (IllegalArgumentException failure) {
                throw new DataException(
                        Reason.INVALID, "Cannot fetch \"" + url + "\": " + failure.getMessage(), failure);
            }
        }
        return requests;
    }

    /** Does not block. To cancel what it returns ends the exchange. */
    CompletableFuture<DoubleSummaryStatistics> celsius(HttpRequest request) {
        URI url = request.uri();
        return http.sendAsync(request, head -> new LimitedBody(url.toString(), maxBytes))
                .thenApply(answer -> celsius(url, answer))
                .exceptionallyCompose(failure -> failedFuture(explained(url, failure)));
    }

    private static DoubleSummaryStatistics celsius(URI url, HttpResponse<byte[]> answer) {
        try (Readings readings = new Readings(new ByteArrayInputStream(answer.body()), url.toString())) {
            if (answer.statusCode() != 200) {
                throw new DataException(Reason.UNREACHABLE, url + " answered " + answer.statusCode() + ", not 200");
            }
            return readings.celsius(Progress.UNSEEN);
        } catch (IOException failure) {
            throw new CompletionException(failure);
        }
    }

    private static Throwable explained(URI url, Throwable failure) {
        Throwable reason = requireNonNullElse(failure.getCause(), failure); // a CompletionException's
        if (reason instanceof IOException && !(reason instanceof DataException)) {
            String words = reason.getMessage() != null
                    ? reason.getMessage()
                    : reason.getClass().getSimpleName();
            return new DataException(Reason.UNREACHABLE, "Cannot reach " + url + ": " + words, failure);
        }
        return reason;
    }
}
