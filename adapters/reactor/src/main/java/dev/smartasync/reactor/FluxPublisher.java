package dev.smartasync.reactor;

import java.util.concurrent.Flow.Publisher;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;

/**
 * A class of its own, so that the adapter is one that can be made where Reactor is absent, and can say so: a class is verified whole, and
 * a {@link Flux} handed over as what it implements cannot be verified there.
 */
final class FluxPublisher {
    private FluxPublisher() {}

    static Publisher<?> of(Flux<?> source) {
        return FlowAdapters.toFlowPublisher(source);
    }
}
