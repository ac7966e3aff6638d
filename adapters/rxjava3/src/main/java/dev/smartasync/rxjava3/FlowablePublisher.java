package dev.smartasync.rxjava3;

import io.reactivex.rxjava3.core.Flowable;
import java.util.concurrent.Flow.Publisher;
import org.reactivestreams.FlowAdapters;

/**
 * A class of its own, so that the adapters are ones that can be made where RxJava is absent, and can say so: a class is verified whole,
 * and a {@link Flowable} handed over as what it implements cannot be verified there.
 */
final class FlowablePublisher {
    private FlowablePublisher() {}

    static Publisher<?> of(Flowable<?> source) {
        return FlowAdapters.toFlowPublisher(source);
    }
}
