package dev.smartasync.examples.data.face;

import dev.smartasync.examples.data.Reading;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Writes records as they come, one JSON value a line, and asks for more when the client has taken them. All on its event loop. */
final class RecordsAnswer implements Subscriber<Reading> {
    private static final int BATCH = 64;

    private final RoutingContext request;
    private final HttpServerResponse response;
    private final long timer;
    private @Nullable Subscription records;
    private int awaited;

    RecordsAnswer(RoutingContext request, Duration timeLimit) {
        this.request = request;
        response = request.response();
        timer = request.vertx().setTimer(timeLimit.toMillis(), late -> giveUp());
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        records = subscription;
        request.addEndHandler(ended -> {
            request.vertx().cancelTimer(timer);
            subscription.cancel(); // what is done does not mind; else the client has gone away
        });
        askForMore();
    }

    /** Stops the work first: of a client that does not read, nothing may be heard for long. */
    private void giveUp() {
        if (records != null) {
            records.cancel();
        }
        request.fail(new TimeoutException());
    }

    private void askForMore() {
        if (response.writeQueueFull()) {
            response.drainHandler(drained -> askForMore());
        } else if (records != null) {
            awaited = BATCH;
            records.request(BATCH);
        }
    }

    @Override
    public void onNext(Reading reading) {
        if (response.ended() || response.closed()) {
            return; // it was on its way when the answer ended
        }
        begin();
        response.write(Json.encodeToBuffer(reading).appendByte((byte) '\n'));
        if (--awaited == 0) {
            askForMore();
        }
    }

    @Override
    public void onError(Throwable failure) {
        request.fail(failure);
    }

    @Override
    public void onComplete() {
        begin();
        response.end();
    }

    private void begin() {
        if (!response.headWritten()) {
            response.setChunked(true).putHeader("Content-Type", "application/jsonl");
        }
    }
}
