package dev.smartasync.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Smart;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Proxies as targets, as pools and containers hand them out: their classes know nothing of type arguments. */
class ProxyTargetTest {
    interface AsyncNames<K> {
        CompletionStage<List<K>> names(K like);
    }

    interface Names<K> {
        List<K> names(K like);
    }

    @Test
    @SuppressWarnings("unchecked")
    void are_seen_as_the_interfaces_that_they_implement() {
        Object target = Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {AsyncNames.class},
                (proxy, method, arguments) -> CompletableFuture.completedFuture(List.of(arguments[0], "b")));

        Names<String> names = Smart.view(Names.class, target);

        assertThat(names.names("a")).containsExactly("a", "b");
    }
}
