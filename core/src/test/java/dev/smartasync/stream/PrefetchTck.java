package dev.smartasync.stream;

import dev.smartasync.internal.stream.Prefetch;
import java.util.concurrent.Flow.Subscriber;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowSubscriberBlackboxVerification;

/** The Reactive Streams TCK for what reads a publisher. */
public class PrefetchTck extends FlowSubscriberBlackboxVerification<Long> {

    public PrefetchTck() {
        super(new TestEnvironment(500, 100));
    }

    @Override
    public Subscriber<Long> createFlowSubscriber() {
        return new Prefetch<>(16);
    }

    @Override
    public Long createElement(int element) {
        return (long) element;
    }
}
