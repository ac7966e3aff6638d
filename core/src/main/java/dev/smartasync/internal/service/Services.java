package dev.smartasync.internal.service;

import dev.smartasync.internal.observe.Reports;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks services up through the class loader of this library: the context class loader belongs to whoever came first. One that
 * cannot be loaded, such as an adapter whose library is absent, is reported and left out.
 */
public final class Services {
    /** A path that cannot be read fails in the same way each time it is asked. */
    private static final int GIVE_UP = 100;

    private Services() {}

    /**
     * All providers that load.
     *
     * @param probe what shows that a provider works; what it throws leaves the provider out
     */
    public static <S> List<S> load(Class<S> service, Consumer<S> probe) {
        List<S> sound = new ArrayList<>();
        Iterator<S> providers =
                ServiceLoader.load(service, Services.class.getClassLoader()).iterator();
        int failures = 0;
        while (failures < GIVE_UP) {
            S provider = null;
            try {
                if (!providers.hasNext()) {
                    return sound;
                }
                provider = providers.next();
                probe.accept(provider);
                sound.add(provider);
            } catch (ServiceConfigurationError | LinkageError | RuntimeException broken) {
                failures++;
                report(service, provider, broken);
            }
        }
        return sound;
    }

    private static void report(Class<?> service, @Nullable Object provider, Throwable broken) {
        if (provider == null) {
            Reports.disabledOne("A provider of " + service.getSimpleName(), broken);
        } else {
            Reports.disabled(
                    "The " + service.getSimpleName() + " " + provider.getClass().getName(), broken);
        }
    }
}
