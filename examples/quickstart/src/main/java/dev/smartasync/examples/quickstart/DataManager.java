package dev.smartasync.examples.quickstart;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.smartasync.SmartAsync;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletionStage;

/** Written once, each method in the colour that comes naturally. The build makes DataManagerSync and DataManagerAsync of it. */
@SmartAsync(throwing = IOException.class)
public class DataManager {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(Redirect.NORMAL)
            .build();

    private final ObjectReader characters = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build()
            .readerFor(NamedCharacter[].class);

    /** Written asynchronously: the page behind a URL. */
    public CompletionStage<String> fetchData(URI url) {
        HttpRequest request = HttpRequest.newBuilder(url).timeout(PATIENCE).build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .exceptionallyCompose(failure -> failedFuture(unreachable(url, failure)))
                .thenCompose(response -> response.statusCode() == 200
                        ? completedFuture(response.body())
                        : failedFuture(new IOException(url + " answered " + response.statusCode() + ", not 200")));
    }

    /** Written synchronously: what a page of JSON says about its characters. */
    public Report parse(String page) throws IOException {
        try {
            NamedCharacter[] records = characters.readValue(page);
            if (records == null || records.length == 0) {
                throw new IOException("Not a JSON array of characters: it has none");
            }
            return Report.of(Arrays.asList(records));
        } catch (JsonProcessingException failure) {
            String reason = failure.getOriginalMessage().lines().findFirst().orElse("");
            throw new IOException("Not a JSON array of characters: " + reason, failure);
        }
    }

    private static IOException unreachable(URI url, Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String reason =
                root.getMessage() != null ? root.getMessage() : root.getClass().getSimpleName();
        return new IOException("Cannot reach " + url + ": " + reason, failure);
    }
}
