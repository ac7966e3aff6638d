package dev.smartasync.examples.vendors.redis;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives tests one {@link RedisServer}, which ends after the last test. Where the machine has no such program the tests are skipped, and
 * a line on the console says so; a build of the project's own (with {@code CI} set to {@code true}) fails instead.
 */
public final class RealRedis implements BeforeAllCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(RealRedis.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (RedisServer.program().isPresent()) {
            return;
        }
        String what = context.getRequiredTestClass().getSimpleName() + " needs redis-server, which is not on the PATH";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(what + ": install it, for these tests are not skipped where CI=true.");
        }
        System.err.println("\n*** SKIPPED: " + what + ". On Debian: apt-get install redis-server ***\n");
        throw new TestAbortedException(what);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RedisServer.class;
    }

    @Override
    public RedisServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(RedisServer.class, type -> RedisServer.start(), RedisServer.class);
    }
}
