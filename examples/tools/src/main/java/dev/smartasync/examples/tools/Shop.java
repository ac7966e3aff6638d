package dev.smartasync.examples.tools;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** What a user wrote: two tools, one that blocks and one that does not. It knows nothing of who calls it. */
public final class Shop {
    private final HttpClient http = HttpClient.newHttpClient();
    private final DataSource database;
    private final URI rates;

    /** Over a database of what is in stock, and a service that tells what a euro is worth. */
    public Shop(DataSource database, URI rates) {
        this.database = database;
        this.rates = rates;
    }

    // guide: blocking-tool
    /** Written synchronously: a query of the database. */
    @Description("How many pieces of a product are in stock")
    public int stock(@Description("The product's name, in the singular") String product) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT pieces FROM stock WHERE product = ?")) {
            query.setString(1, product);
            try (ResultSet found = query.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalArgumentException("There is no product \"" + product + "\"");
                }
                return found.getInt("pieces");
            }
        }
    }
    // end

    // guide: asynchronous-tool
    /** Written asynchronously: a request over HTTP. Cancelling what it returns ends the exchange. */
    @Description("What an amount in euros is worth in another currency")
    public CompletableFuture<BigDecimal> convert(
            @Description("The amount") double euros,
            @Description("The currency's code, as in ISO 4217") String currency) {
        HttpRequest request =
                HttpRequest.newBuilder(rates.resolve("/" + currency)).build();
        return http.sendAsync(request, BodyHandlers.ofString()).thenApply(answer -> worth(euros, currency, answer));
    }
    // end

    private static BigDecimal worth(double euros, String currency, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalArgumentException("There is no rate for \"" + currency + "\"");
        }
        return new BigDecimal(answer.body()).multiply(BigDecimal.valueOf(euros));
    }
}
