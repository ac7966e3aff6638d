/**
 * Makes RxJava's {@code Single}, {@code Maybe} and {@code Completable} types that the bridge awaits and hands over, and {@code Flowable} and
 * {@code Observable} types that it reads.
 */
@SuppressWarnings({"requires-automatic", "module"
}) // Reactive Streams has no descriptor; the digit is a part of the name
module dev.smartasync.rxjava3 {
    requires transitive dev.smartasync;
    requires io.reactivex.rxjava3;
    requires org.reactivestreams;
    requires static org.jspecify;

    exports dev.smartasync.rxjava3;

    provides dev.smartasync.spi.AsyncAdapter with
            dev.smartasync.rxjava3.SingleAdapter,
            dev.smartasync.rxjava3.MaybeAdapter,
            dev.smartasync.rxjava3.CompletableAdapter;
    provides dev.smartasync.spi.StreamAdapter with
            dev.smartasync.rxjava3.FlowableAdapter,
            dev.smartasync.rxjava3.ObservableAdapter;
}
