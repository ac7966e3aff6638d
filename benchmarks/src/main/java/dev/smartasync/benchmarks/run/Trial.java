package dev.smartasync.benchmarks.run;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/**
 * One benchmark with one value of each of its parameters.
 *
 * @param settings the parameters that JMH knows
 */
record Trial(Method benchmark, Caller caller, Map<String, String> settings) {

    static Stream<Trial> of(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(each -> each.isAnnotationPresent(Benchmark.class))
                .filter(each -> title(each).since() <= Runtime.version().feature())
                .sorted(Comparator.comparing(Method::getName)) // reflection keeps no order
                .flatMap(each -> callers(type)
                        .flatMap(caller -> settings(type).map(settings -> new Trial(each, caller, settings))));
    }

    /** As a pattern that no other benchmark has. */
    String pattern() {
        return "^" + benchmark.getDeclaringClass().getName().replace(".", "\\.") + "\\." + benchmark.getName() + "$";
    }

    String title() {
        return title(benchmark).value();
    }

    /** All that sets this apart from the same benchmark elsewhere. */
    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        Same same = benchmark.getDeclaringClass().getAnnotation(Same.class);
        if (same != null) {
            params.put(same.name(), same.value());
        }
        if (benchmark.getDeclaringClass().isAnnotationPresent(On.class)) {
            params.put("thread", caller.title());
        }
        params.putAll(settings);
        return params;
    }

    private static Title title(Method benchmark) {
        return Objects.requireNonNull(benchmark.getAnnotation(Title.class), benchmark + " has no title");
    }

    private static Stream<Caller> callers(Class<?> type) {
        On on = type.getAnnotation(On.class);
        return on == null ? Stream.of(Caller.PLATFORM) : Stream.of(on.value()).filter(Caller::exists);
    }

    private static Stream<Map<String, String>> settings(Class<?> type) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (Field field : type.getDeclaredFields()) {
            Param param = field.getAnnotation(Param.class);
            if (param != null) {
                List<Map<String, String>> shorter = List.copyOf(all);
                all.clear();
                shorter.forEach(each -> Stream.of(param.value()).forEach(value -> {
                    Map<String, String> longer = new LinkedHashMap<>(each);
                    longer.put(field.getName(), value);
                    all.add(longer);
                }));
            }
        }
        return all.stream();
    }
}
