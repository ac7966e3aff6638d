package dev.smartasync.examples.guides;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.util.concurrent.CompletionStage;

// guide: quarkus
@Path("/catalog/{item}")
public class QuarkusResource {
    private final Catalog catalog;

    public QuarkusResource(Catalog catalog) {
        this.catalog = catalog;
    }

    @GET
    @Path("/price")
    @Blocking // on a worker thread
    public int price(@PathParam("item") String item) throws IOException {
        return CatalogSync.of(catalog).price(item);
    }

    @GET
    @Path("/description")
    @NonBlocking // on an event loop
    public CompletionStage<String> describe(@PathParam("item") String item) {
        return CatalogAsync.of(catalog).describe(item);
    }
}
// end
