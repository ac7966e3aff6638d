package dev.smartasync.examples.vendors.aws;

import dev.smartasync.ViewOf;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** The AWS SDK's synchronous client of DynamoDB, over its asynchronous one. */
@ViewOf(DynamoDbAsyncClient.class)
public interface BlockingDynamoDb extends DynamoDbClient {

    @Override
    default DynamoDbWaiter waiter() {
        return DynamoDbWaiter.builder().client(this).build();
    }

    /** Over an asynchronous client, which this one closes. */
    static BlockingDynamoDb of(DynamoDbAsyncClient async) {
        return BlockingDynamoDbView.of(async);
    }
}
