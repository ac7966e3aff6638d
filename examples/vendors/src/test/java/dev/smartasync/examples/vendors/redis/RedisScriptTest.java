package dev.smartasync.examples.vendors.redis;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.vendors.redis.script.Excluded;
import dev.smartasync.examples.vendors.redis.script.Script;
import io.lettuce.core.api.sync.RedisCommands;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RedisScriptTest {
    private final Set<String> all = signatures(Arrays.stream(RedisCommands.class.getMethods()));
    private final Set<String> scripted =
            signatures(Script.lines().stream().map(line -> line.invocation().method()));
    private final Set<String> excluded =
            signatures(Arrays.stream(RedisCommands.class.getMethods()).filter(each -> Excluded.reason(each) != null));

    private static Set<String> signatures(Stream<Method> methods) {
        return methods.map(RedisScriptTest::signature).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    @Test
    void calls_at_least_250_distinct_methods() {
        assertThat(scripted).hasSizeGreaterThanOrEqualTo(250);
    }

    @Test
    void calls_each_of_them_once() {
        Map<String, Long> calls = Script.lines().stream()
                .collect(groupingBy(line -> signature(line.invocation().method()), counting()));

        assertThat(calls).allSatisfy((method, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void calls_every_method_but_those_that_are_excluded_with_a_reason() {
        assertThat(all).hasSize(715);
        assertThat(scripted).doesNotContainAnyElementsOf(excluded);
        assertThat(all).containsOnlyOnceElementsOf(scripted);
        all.removeAll(scripted);
        assertThat(all).containsExactlyElementsOf(excluded);
    }
}
