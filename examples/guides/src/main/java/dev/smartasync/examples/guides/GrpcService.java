package dev.smartasync.examples.guides;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.io.IOException;

/** A unary method, as the base class that gRPC generates declares it, for a server with an executor. */
final class GrpcService {
    private final CatalogSync sync;

    GrpcService(Catalog catalog) {
        sync = CatalogSync.of(catalog);
    }

    // guide: grpc
    public void price(String item, StreamObserver<Integer> answers) {
        try {
            answers.onNext(sync.price(item));
            answers.onCompleted();
        } catch (IOException failure) {
            answers.onError(Status.UNAVAILABLE.withCause(failure).asRuntimeException());
        }
    }
    // end
}
