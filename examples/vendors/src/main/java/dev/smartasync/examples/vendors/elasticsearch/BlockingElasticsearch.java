package dev.smartasync.examples.vendors.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import dev.smartasync.ViewOf;

/** Elasticsearch's synchronous client, a class, over its asynchronous one; and so for each of the clients that it gives. */
@ViewOf(
        value = ElasticsearchAsyncClient.class,
        uses = {
            BlockingElasticsearch.class,
            DataClients.AsyncSearch.class,
            DataClients.Cat.class,
            DataClients.Connector.class,
            DataClients.Enrich.class,
            DataClients.Eql.class,
            DataClients.Esql.class,
            DataClients.Fleet.class,
            DataClients.Graph.class,
            DataClients.Indices.class,
            DataClients.Inference.class,
            DataClients.Ingest.class,
            DataClients.Logstash.class,
            DataClients.Ml.class,
            DataClients.QueryRules.class,
            DataClients.Rollup.class,
            DataClients.SearchApplication.class,
            DataClients.Simulate.class,
            DataClients.Sql.class,
            DataClients.Streams.class,
            DataClients.Synonyms.class,
            DataClients.TextStructure.class,
            DataClients.Transform.class,
            ClusterClients.Autoscaling.class,
            ClusterClients.Ccr.class,
            ClusterClients.Cluster.class,
            ClusterClients.DanglingIndices.class,
            ClusterClients.Features.class,
            ClusterClients.Ilm.class,
            ClusterClients.License.class,
            ClusterClients.Migration.class,
            ClusterClients.Monitoring.class,
            ClusterClients.Nodes.class,
            ClusterClients.SearchableSnapshots.class,
            ClusterClients.Security.class,
            ClusterClients.Shutdown.class,
            ClusterClients.Slm.class,
            ClusterClients.Snapshot.class,
            ClusterClients.Ssl.class,
            ClusterClients.Tasks.class,
            ClusterClients.Watcher.class,
            ClusterClients.Xpack.class
        })
public abstract class BlockingElasticsearch extends ElasticsearchClient {
    BlockingElasticsearch(ElasticsearchAsyncClient async) {
        super(async._transport(), async._transportOptions());
    }

    /** Over an asynchronous client. */
    public static ElasticsearchClient of(ElasticsearchAsyncClient async) {
        return BlockingElasticsearchView.of(async);
    }
}
