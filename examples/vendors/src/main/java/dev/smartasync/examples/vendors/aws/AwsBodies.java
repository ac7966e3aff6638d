package dev.smartasync.examples.vendors.aws;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;

/** What requests and responses carry, from the one colour to the other. */
final class AwsBodies {
    /** Reads what is sent: its source may block. */
    private static final ExecutorService READERS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "body of a request");
        thread.setDaemon(true);
        return thread;
    });

    private AwsBodies() {}

    /** Named in a declared view: how a body that is sent becomes an asynchronous one. */
    static AsyncRequestBody asynchronous(RequestBody body) {
        return AsyncRequestBody.fromInputStream(configuration -> configuration
                .inputStream(body.contentStreamProvider().newStream())
                .contentLength(body.optionalContentLength().orElse(null))
                .executor(READERS));
    }

    /** Hands what is received to whoever reads it. */
    static <R, T> T transform(ResponseInputStream<R> received, ResponseTransformer<R, T> transformer) {
        try {
            T result = transformer.transform(received.response(), AbortableInputStream.create(received, received));
            if (!transformer.needsConnectionLeftOpen()) {
                received.close();
            }
            return result;
        } catch (SdkException failure) {
            received.abort();
            throw failure;
        } catch (Exception failure) {
            received.abort();
            throw SdkClientException.create("The response could not be read", failure);
        }
    }
}
