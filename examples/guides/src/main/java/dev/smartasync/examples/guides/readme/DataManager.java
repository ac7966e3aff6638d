package dev.smartasync.examples.guides.readme;

import dev.smartasync.SmartAsync;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletionStage;

// guide: data-manager
@SmartAsync(throwing = IOException.class)
public class DataManager {
    private final HttpClient http = HttpClient.newHttpClient();

    public CompletionStage<String> fetchData(URI url) { // written asynchronously
        HttpRequest request = HttpRequest.newBuilder(url).build();
        return http.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body);
    }

    public Report parse(String page) { // written synchronously
        return new Report(page.lines().count());
    }
}
// end
