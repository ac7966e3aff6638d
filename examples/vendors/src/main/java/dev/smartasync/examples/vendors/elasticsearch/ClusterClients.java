package dev.smartasync.examples.vendors.elasticsearch;

import co.elastic.clients.elasticsearch.autoscaling.ElasticsearchAutoscalingAsyncClient;
import co.elastic.clients.elasticsearch.autoscaling.ElasticsearchAutoscalingClient;
import co.elastic.clients.elasticsearch.ccr.ElasticsearchCcrAsyncClient;
import co.elastic.clients.elasticsearch.ccr.ElasticsearchCcrClient;
import co.elastic.clients.elasticsearch.cluster.ElasticsearchClusterAsyncClient;
import co.elastic.clients.elasticsearch.cluster.ElasticsearchClusterClient;
import co.elastic.clients.elasticsearch.dangling_indices.ElasticsearchDanglingIndicesAsyncClient;
import co.elastic.clients.elasticsearch.dangling_indices.ElasticsearchDanglingIndicesClient;
import co.elastic.clients.elasticsearch.features.ElasticsearchFeaturesAsyncClient;
import co.elastic.clients.elasticsearch.features.ElasticsearchFeaturesClient;
import co.elastic.clients.elasticsearch.ilm.ElasticsearchIlmAsyncClient;
import co.elastic.clients.elasticsearch.ilm.ElasticsearchIlmClient;
import co.elastic.clients.elasticsearch.license.ElasticsearchLicenseAsyncClient;
import co.elastic.clients.elasticsearch.license.ElasticsearchLicenseClient;
import co.elastic.clients.elasticsearch.migration.ElasticsearchMigrationAsyncClient;
import co.elastic.clients.elasticsearch.migration.ElasticsearchMigrationClient;
import co.elastic.clients.elasticsearch.monitoring.ElasticsearchMonitoringAsyncClient;
import co.elastic.clients.elasticsearch.monitoring.ElasticsearchMonitoringClient;
import co.elastic.clients.elasticsearch.nodes.ElasticsearchNodesAsyncClient;
import co.elastic.clients.elasticsearch.nodes.ElasticsearchNodesClient;
import co.elastic.clients.elasticsearch.searchable_snapshots.ElasticsearchSearchableSnapshotsAsyncClient;
import co.elastic.clients.elasticsearch.searchable_snapshots.ElasticsearchSearchableSnapshotsClient;
import co.elastic.clients.elasticsearch.security.ElasticsearchSecurityAsyncClient;
import co.elastic.clients.elasticsearch.security.ElasticsearchSecurityClient;
import co.elastic.clients.elasticsearch.shutdown.ElasticsearchShutdownAsyncClient;
import co.elastic.clients.elasticsearch.shutdown.ElasticsearchShutdownClient;
import co.elastic.clients.elasticsearch.slm.ElasticsearchSlmAsyncClient;
import co.elastic.clients.elasticsearch.slm.ElasticsearchSlmClient;
import co.elastic.clients.elasticsearch.snapshot.ElasticsearchSnapshotAsyncClient;
import co.elastic.clients.elasticsearch.snapshot.ElasticsearchSnapshotClient;
import co.elastic.clients.elasticsearch.ssl.ElasticsearchSslAsyncClient;
import co.elastic.clients.elasticsearch.ssl.ElasticsearchSslClient;
import co.elastic.clients.elasticsearch.tasks.ElasticsearchTasksAsyncClient;
import co.elastic.clients.elasticsearch.tasks.ElasticsearchTasksClient;
import co.elastic.clients.elasticsearch.watcher.ElasticsearchWatcherAsyncClient;
import co.elastic.clients.elasticsearch.watcher.ElasticsearchWatcherClient;
import co.elastic.clients.elasticsearch.xpack.ElasticsearchXpackAsyncClient;
import co.elastic.clients.elasticsearch.xpack.ElasticsearchXpackClient;
import dev.smartasync.ViewOf;

/** The clients of the cluster itself, and of who may do what. */
public final class ClusterClients {
    private ClusterClients() {}

    @ViewOf(value = ElasticsearchAutoscalingAsyncClient.class, uses = Autoscaling.class)
    abstract static class Autoscaling extends ElasticsearchAutoscalingClient {
        Autoscaling(ElasticsearchAutoscalingAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchCcrAsyncClient.class, uses = Ccr.class)
    abstract static class Ccr extends ElasticsearchCcrClient {
        Ccr(ElasticsearchCcrAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchClusterAsyncClient.class, uses = Cluster.class)
    abstract static class Cluster extends ElasticsearchClusterClient {
        Cluster(ElasticsearchClusterAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchDanglingIndicesAsyncClient.class, uses = DanglingIndices.class)
    abstract static class DanglingIndices extends ElasticsearchDanglingIndicesClient {
        DanglingIndices(ElasticsearchDanglingIndicesAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchFeaturesAsyncClient.class, uses = Features.class)
    abstract static class Features extends ElasticsearchFeaturesClient {
        Features(ElasticsearchFeaturesAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchIlmAsyncClient.class, uses = Ilm.class)
    abstract static class Ilm extends ElasticsearchIlmClient {
        Ilm(ElasticsearchIlmAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchLicenseAsyncClient.class, uses = License.class)
    abstract static class License extends ElasticsearchLicenseClient {
        License(ElasticsearchLicenseAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchMigrationAsyncClient.class, uses = Migration.class)
    abstract static class Migration extends ElasticsearchMigrationClient {
        Migration(ElasticsearchMigrationAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchMonitoringAsyncClient.class, uses = Monitoring.class)
    abstract static class Monitoring extends ElasticsearchMonitoringClient {
        Monitoring(ElasticsearchMonitoringAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchNodesAsyncClient.class, uses = Nodes.class)
    abstract static class Nodes extends ElasticsearchNodesClient {
        Nodes(ElasticsearchNodesAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchSearchableSnapshotsAsyncClient.class, uses = SearchableSnapshots.class)
    abstract static class SearchableSnapshots extends ElasticsearchSearchableSnapshotsClient {
        SearchableSnapshots(ElasticsearchSearchableSnapshotsAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchSecurityAsyncClient.class, uses = Security.class)
    abstract static class Security extends ElasticsearchSecurityClient {
        Security(ElasticsearchSecurityAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchShutdownAsyncClient.class, uses = Shutdown.class)
    abstract static class Shutdown extends ElasticsearchShutdownClient {
        Shutdown(ElasticsearchShutdownAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchSlmAsyncClient.class, uses = Slm.class)
    abstract static class Slm extends ElasticsearchSlmClient {
        Slm(ElasticsearchSlmAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchSnapshotAsyncClient.class, uses = Snapshot.class)
    abstract static class Snapshot extends ElasticsearchSnapshotClient {
        Snapshot(ElasticsearchSnapshotAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchSslAsyncClient.class, uses = Ssl.class)
    abstract static class Ssl extends ElasticsearchSslClient {
        Ssl(ElasticsearchSslAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchTasksAsyncClient.class, uses = Tasks.class)
    abstract static class Tasks extends ElasticsearchTasksClient {
        Tasks(ElasticsearchTasksAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchWatcherAsyncClient.class, uses = Watcher.class)
    abstract static class Watcher extends ElasticsearchWatcherClient {
        Watcher(ElasticsearchWatcherAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchXpackAsyncClient.class, uses = Xpack.class)
    abstract static class Xpack extends ElasticsearchXpackClient {
        Xpack(ElasticsearchXpackAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }
}
