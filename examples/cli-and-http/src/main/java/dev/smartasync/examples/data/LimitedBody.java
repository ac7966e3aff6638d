package dev.smartasync.examples.data;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer, unless they are too many. */
final class LimitedBody implements BodySubscriber<byte[]> {
    private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    private final String name;
    private final long limit;
    private long received;
    private @Nullable Subscription subscription;

    LimitedBody(String name, long limit) {
        this.name = name;
        this.limit = limit;
    }

    @Override
    public void onSubscribe(Subscription answer) {
        subscription = answer;
        bytes.onSubscribe(answer);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        received += part.stream().mapToLong(ByteBuffer::remaining).sum();
        if (received <= limit) {
            bytes.onNext(part);
        } else if (subscription != null) {
            subscription.cancel();
            bytes.onError(LimitedInput.tooLarge(name, limit));
        }
    }

    @Override
    public void onError(Throwable failure) {
        bytes.onError(failure);
    }

    @Override
    public void onComplete() {
        bytes.onComplete();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return bytes.getBody();
    }
}
