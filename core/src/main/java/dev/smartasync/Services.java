package dev.smartasync;

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
final class Services {
    private Services() {}

    /**
     * All providers that load.
     *
     * @param probe what shows that a provider works; a {@link LinkageError} in it leaves the provider out
     */
    static <S> List<S> load(Class<S> service, Consumer<S> probe) {
        List<S> sound = new ArrayList<>();
        Iterator<S> providers =
                ServiceLoader.load(service, Services.class.getClassLoader()).iterator();
        while (hasNext(service, providers)) {
            S provider = null;
            try {
                provider = providers.next();
                probe.accept(provider);
                sound.add(provider);
            } catch (ServiceConfigurationError | LinkageError broken) {
                leaveOut(service, provider, broken);
            }
        }
        return sound;
    }

    private static boolean hasNext(Class<?> service, Iterator<?> providers) {
        while (true) {
            try {
                return providers.hasNext();
            } catch (ServiceConfigurationError | LinkageError broken) {
                leaveOut(service, null, broken);
            }
        }
    }

    /** One that could not even be made is named by what it failed with. */
    private static void leaveOut(Class<?> service, @Nullable Object provider, Throwable broken) {
        String name = provider != null ? provider.getClass().getName() : String.valueOf(broken.getMessage());
        Reports.disabled("The " + service.getSimpleName() + " " + name, broken);
    }
}
