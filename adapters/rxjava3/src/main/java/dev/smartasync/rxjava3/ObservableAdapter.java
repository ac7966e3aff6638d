package dev.smartasync.rxjava3;

import dev.smartasync.spi.StreamAdapter;
import io.reactivex.rxjava3.core.BackpressureStrategy;
import io.reactivex.rxjava3.core.Observable;
import java.util.concurrent.Flow.Publisher;

/**
 * Knows {@link Observable}. It sends as fast as it can, whatever it is asked for: what a slow reader has not read yet is kept, without a
 * limit. Where that is too much, return {@code observable.toFlowable(strategy)} with a strategy of your own. It is disposed of when the
 * stream is closed.
 */
public final class ObservableAdapter implements StreamAdapter<Observable<?>> {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public ObservableAdapter() {}

    @Override
    public Class<? super Observable<?>> type() {
        return Observable.class;
    }

    @Override
    public Publisher<?> toPublisher(Observable<?> source) {
        return FlowablePublisher.of(source.toFlowable(BackpressureStrategy.BUFFER));
    }
}
