package dev.smartasync.stream;

import dev.smartasync.Smart;
import java.util.concurrent.Flow.Publisher;
import java.util.stream.LongStream;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** The Reactive Streams TCK for a synchronous target that returns a stream. */
public class TargetPublisherTck extends FlowPublisherVerification<Long> {

    public TargetPublisherTck() {
        super(new TestEnvironment(500, 100));
    }

    @Override
    public Publisher<Long> createFlowPublisher(long elements) {
        return Smart.publisher(() -> LongStream.range(0, elements).boxed());
    }

    @Override
    public Publisher<Long> createFailedFlowPublisher() {
        return Smart.publisher(() -> {
            throw new IllegalStateException("no source");
        });
    }
}
