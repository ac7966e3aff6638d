package dev.smartasync.examples.vendors.aws;

import dev.smartasync.Smart;
import dev.smartasync.ViewOf;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectTorrentRequest;
import software.amazon.awssdk.services.s3.model.GetObjectTorrentResponse;
import software.amazon.awssdk.services.s3.waiters.S3Waiter;

/** The AWS SDK's synchronous client of S3, over its asynchronous one. What reads a response in a stream is written by hand. */
@ViewOf(value = S3AsyncClient.class, converters = AwsBodies.class)
public interface BlockingS3 extends S3Client {

    /** The asynchronous client. */
    S3AsyncClient async();

    @Override
    default <T> T getObject(GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
        ResponseInputStream<GetObjectResponse> response =
                Smart.await(async().getObject(request, AsyncResponseTransformer.toBlockingInputStream()));
        return AwsBodies.transform(response, transformer);
    }

    @Override
    default <T> T getObjectTorrent(
            GetObjectTorrentRequest request, ResponseTransformer<GetObjectTorrentResponse, T> transformer) {
        ResponseInputStream<GetObjectTorrentResponse> response =
                Smart.await(async().getObjectTorrent(request, AsyncResponseTransformer.toBlockingInputStream()));
        return AwsBodies.transform(response, transformer);
    }

    @Override
    default S3Waiter waiter() {
        return S3Waiter.builder().client(this).build();
    }

    /** Over an asynchronous client, which this one closes. */
    static BlockingS3 of(S3AsyncClient async) {
        return BlockingS3View.of(async);
    }
}
