package dev.smartasync.examples.vendors.redis.script;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All lines, topic by topic. */
public final class Script {
    private Script() {}

    /** In the order in which they run. */
    public static List<Line> lines() {
        return Stream.of(
                        Strings.LINES,
                        Hashes.LINES,
                        Lists.LINES,
                        Sets.LINES,
                        SortedSets.LINES,
                        SortedSetOperations.LINES,
                        SortedSetRanges.LINES,
                        SortedSetReverseRanges.LINES,
                        Keys.LINES,
                        Streams.LINES,
                        Places.LINES,
                        Sketches.LINES,
                        Scripts.LINES,
                        Users.LINES,
                        Connections.LINES,
                        Servers.LINES)
                .flatMap(Collection::stream)
                .toList();
    }
}
