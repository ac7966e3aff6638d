package dev.smartasync.examples.guides;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;

/** The same for a server that was built with {@code directExecutor()}. */
@SuppressWarnings("FutureReturnValueIgnored") // the observer is told of either end
final class GrpcDirectService {
    private final CatalogAsync async;

    GrpcDirectService(Catalog catalog) {
        async = CatalogAsync.of(catalog);
    }

    // guide: grpc-direct
    public void price(String item, StreamObserver<Integer> answers) {
        async.price(item).whenComplete((price, failure) -> {
            if (failure == null) {
                answers.onNext(price);
                answers.onCompleted();
            } else {
                answers.onError(Status.UNAVAILABLE.withCause(failure).asRuntimeException());
            }
        });
    }
    // end
}
