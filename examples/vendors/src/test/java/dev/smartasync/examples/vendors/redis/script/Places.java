package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import io.lettuce.core.GeoAddArgs;
import io.lettuce.core.GeoArgs;
import io.lettuce.core.GeoRadiusStoreArgs;
import io.lettuce.core.GeoSearch;
import io.lettuce.core.GeoValue;
import java.util.List;

/** Places on the globe. */
@SuppressWarnings("unchecked") // arrays of places
final class Places {
    private static final String GIVEN = "GEOADD g 13.361389 38.115556 palermo 15.087269 37.502669 catania";
    private static final GeoArgs.Unit KM = GeoArgs.Unit.km;
    private static final GeoRadiusStoreArgs<String> TO = new GeoRadiusStoreArgs<String>().withStore("to");
    private static final GeoSearch.GeoPredicate BOX = GeoSearch.byBox(400, 400, KM);

    static final List<Line> LINES = List.of(
            on("", r -> r.geoadd("g", 13.361389, 38.115556, "palermo")),
            on("", r -> r.geoadd("g", 13.361389, 38.115556, "palermo", GeoAddArgs.Builder.nx())),
            on("", r -> r.geoadd("g", new Object[] {13.361389, 38.115556, "palermo"})),
            on("", r -> r.geoadd("g", GeoValue.just(13.361389, 38.115556, "palermo"))),
            on("", r -> r.geoadd("g", GeoAddArgs.Builder.ch(), new Object[] {13.361389, 38.115556, "palermo"})),
            on("", r -> r.geoadd("g", GeoAddArgs.Builder.ch(), GeoValue.just(13.361389, 38.115556, "palermo"))),
            on(GIVEN, r -> r.geodist("g", "palermo", "catania", KM)),
            on(GIVEN, r -> r.geohash("g", "palermo", "none")),
            on(GIVEN, r -> r.geopos("g", "palermo", "catania")),
            on(GIVEN, r -> r.georadius("g", 15, 37, 200, KM)),
            on(
                    GIVEN,
                    r -> r.georadius(
                            "g", 15, 37, 200, KM, GeoArgs.Builder.full().asc())),
            on(GIVEN, r -> r.georadius("g", 15, 37, 200, KM, TO)),
            on(GIVEN, r -> r.georadiusbymember("g", "palermo", 200, KM)),
            on(
                    GIVEN,
                    r -> r.georadiusbymember(
                            "g", "palermo", 200, KM, GeoArgs.Builder.full().asc())),
            on(GIVEN, r -> r.georadiusbymember("g", "palermo", 200, KM, TO)),
            on(GIVEN, r -> r.geosearch("g", GeoSearch.fromMember("palermo"), GeoSearch.byRadius(200, KM))),
            on(
                    GIVEN,
                    r -> r.geosearch(
                            "g",
                            GeoSearch.fromMember("palermo"),
                            BOX,
                            GeoArgs.Builder.full().asc())),
            on(
                    GIVEN,
                    r -> r.geosearchstore(
                            "to", "g", GeoSearch.fromMember("palermo"), BOX, new GeoArgs().asc(), false)));

    private Places() {}
}
