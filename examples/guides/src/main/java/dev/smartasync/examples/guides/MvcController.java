package dev.smartasync.examples.guides;

import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

// guide: mvc
@RestController
class MvcController {
    private final CatalogSync sync;

    MvcController(Catalog catalog) {
        sync = CatalogSync.of(catalog);
    }

    @GetMapping("/price/{item}")
    int price(@PathVariable String item) throws IOException {
        return sync.price(item);
    }
}
// end
