package dev.smartasync.examples.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** From a file, and from a bank's server. */
public final class PublishedPrices implements Prices {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path list;
    private final URI bank;

    public PublishedPrices(Path list, URI bank) {
        this.list = list;
        this.bank = bank;
    }

    @Override
    public BigDecimal inEuros(String item) throws IOException {
        Properties prices = new Properties();
        try (Reader reader = Files.newBufferedReader(list)) {
            prices.load(reader);
        }
        String price = prices.getProperty(item);
        if (price == null) {
            throw new NoSuchElementException("There is no price of " + item);
        }
        return new BigDecimal(price);
    }

    @Override
    public CompletionStage<BigDecimal> rate(String currency) {
        URI rate = URI.create(bank + "?currency=" + URLEncoder.encode(currency, UTF_8));
        return http.sendAsync(HttpRequest.newBuilder(rate).build(), BodyHandlers.ofString())
                .thenApply(PublishedPrices::rate);
    }

    private static BigDecimal rate(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new CompletionException(new IOException("The bank answered " + answer.statusCode()));
        }
        return new BigDecimal(answer.body());
    }
}
