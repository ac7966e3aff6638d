package dev.smartasync.examples.vendors.elasticsearch;

import co.elastic.clients.elasticsearch.async_search.ElasticsearchAsyncSearchAsyncClient;
import co.elastic.clients.elasticsearch.async_search.ElasticsearchAsyncSearchClient;
import co.elastic.clients.elasticsearch.cat.ElasticsearchCatAsyncClient;
import co.elastic.clients.elasticsearch.cat.ElasticsearchCatClient;
import co.elastic.clients.elasticsearch.connector.ElasticsearchConnectorAsyncClient;
import co.elastic.clients.elasticsearch.connector.ElasticsearchConnectorClient;
import co.elastic.clients.elasticsearch.enrich.ElasticsearchEnrichAsyncClient;
import co.elastic.clients.elasticsearch.enrich.ElasticsearchEnrichClient;
import co.elastic.clients.elasticsearch.eql.ElasticsearchEqlAsyncClient;
import co.elastic.clients.elasticsearch.eql.ElasticsearchEqlClient;
import co.elastic.clients.elasticsearch.esql.ElasticsearchEsqlAsyncClient;
import co.elastic.clients.elasticsearch.esql.ElasticsearchEsqlClient;
import co.elastic.clients.elasticsearch.fleet.ElasticsearchFleetAsyncClient;
import co.elastic.clients.elasticsearch.fleet.ElasticsearchFleetClient;
import co.elastic.clients.elasticsearch.graph.ElasticsearchGraphAsyncClient;
import co.elastic.clients.elasticsearch.graph.ElasticsearchGraphClient;
import co.elastic.clients.elasticsearch.indices.ElasticsearchIndicesAsyncClient;
import co.elastic.clients.elasticsearch.indices.ElasticsearchIndicesClient;
import co.elastic.clients.elasticsearch.inference.ElasticsearchInferenceAsyncClient;
import co.elastic.clients.elasticsearch.inference.ElasticsearchInferenceClient;
import co.elastic.clients.elasticsearch.ingest.ElasticsearchIngestAsyncClient;
import co.elastic.clients.elasticsearch.ingest.ElasticsearchIngestClient;
import co.elastic.clients.elasticsearch.logstash.ElasticsearchLogstashAsyncClient;
import co.elastic.clients.elasticsearch.logstash.ElasticsearchLogstashClient;
import co.elastic.clients.elasticsearch.ml.ElasticsearchMlAsyncClient;
import co.elastic.clients.elasticsearch.ml.ElasticsearchMlClient;
import co.elastic.clients.elasticsearch.query_rules.ElasticsearchQueryRulesAsyncClient;
import co.elastic.clients.elasticsearch.query_rules.ElasticsearchQueryRulesClient;
import co.elastic.clients.elasticsearch.rollup.ElasticsearchRollupAsyncClient;
import co.elastic.clients.elasticsearch.rollup.ElasticsearchRollupClient;
import co.elastic.clients.elasticsearch.search_application.ElasticsearchSearchApplicationAsyncClient;
import co.elastic.clients.elasticsearch.search_application.ElasticsearchSearchApplicationClient;
import co.elastic.clients.elasticsearch.simulate.ElasticsearchSimulateAsyncClient;
import co.elastic.clients.elasticsearch.simulate.ElasticsearchSimulateClient;
import co.elastic.clients.elasticsearch.sql.ElasticsearchSqlAsyncClient;
import co.elastic.clients.elasticsearch.sql.ElasticsearchSqlClient;
import co.elastic.clients.elasticsearch.streams.ElasticsearchStreamsAsyncClient;
import co.elastic.clients.elasticsearch.streams.ElasticsearchStreamsClient;
import co.elastic.clients.elasticsearch.synonyms.ElasticsearchSynonymsAsyncClient;
import co.elastic.clients.elasticsearch.synonyms.ElasticsearchSynonymsClient;
import co.elastic.clients.elasticsearch.text_structure.ElasticsearchTextStructureAsyncClient;
import co.elastic.clients.elasticsearch.text_structure.ElasticsearchTextStructureClient;
import co.elastic.clients.elasticsearch.transform.ElasticsearchTransformAsyncClient;
import co.elastic.clients.elasticsearch.transform.ElasticsearchTransformClient;
import dev.smartasync.ViewOf;

/** The clients of what is stored, and of what is done with it. */
public final class DataClients {
    private DataClients() {}

    @ViewOf(value = ElasticsearchAsyncSearchAsyncClient.class, uses = AsyncSearch.class)
    abstract static class AsyncSearch extends ElasticsearchAsyncSearchClient {
        AsyncSearch(ElasticsearchAsyncSearchAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchCatAsyncClient.class, uses = Cat.class)
    abstract static class Cat extends ElasticsearchCatClient {
        Cat(ElasticsearchCatAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchConnectorAsyncClient.class, uses = Connector.class)
    abstract static class Connector extends ElasticsearchConnectorClient {
        Connector(ElasticsearchConnectorAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchEnrichAsyncClient.class, uses = Enrich.class)
    abstract static class Enrich extends ElasticsearchEnrichClient {
        Enrich(ElasticsearchEnrichAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchEqlAsyncClient.class, uses = Eql.class)
    abstract static class Eql extends ElasticsearchEqlClient {
        Eql(ElasticsearchEqlAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchEsqlAsyncClient.class, uses = Esql.class)
    abstract static class Esql extends ElasticsearchEsqlClient {
        Esql(ElasticsearchEsqlAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchFleetAsyncClient.class, uses = Fleet.class)
    abstract static class Fleet extends ElasticsearchFleetClient {
        Fleet(ElasticsearchFleetAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchGraphAsyncClient.class, uses = Graph.class)
    abstract static class Graph extends ElasticsearchGraphClient {
        Graph(ElasticsearchGraphAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchIndicesAsyncClient.class, uses = Indices.class)
    abstract static class Indices extends ElasticsearchIndicesClient {
        Indices(ElasticsearchIndicesAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchInferenceAsyncClient.class, uses = Inference.class)
    abstract static class Inference extends ElasticsearchInferenceClient {
        Inference(ElasticsearchInferenceAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchIngestAsyncClient.class, uses = Ingest.class)
    abstract static class Ingest extends ElasticsearchIngestClient {
        Ingest(ElasticsearchIngestAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchLogstashAsyncClient.class, uses = Logstash.class)
    abstract static class Logstash extends ElasticsearchLogstashClient {
        Logstash(ElasticsearchLogstashAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchMlAsyncClient.class, uses = Ml.class)
    abstract static class Ml extends ElasticsearchMlClient {
        Ml(ElasticsearchMlAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchQueryRulesAsyncClient.class, uses = QueryRules.class)
    abstract static class QueryRules extends ElasticsearchQueryRulesClient {
        QueryRules(ElasticsearchQueryRulesAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchRollupAsyncClient.class, uses = Rollup.class)
    abstract static class Rollup extends ElasticsearchRollupClient {
        Rollup(ElasticsearchRollupAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchSearchApplicationAsyncClient.class, uses = SearchApplication.class)
    abstract static class SearchApplication extends ElasticsearchSearchApplicationClient {
        SearchApplication(ElasticsearchSearchApplicationAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchSimulateAsyncClient.class, uses = Simulate.class)
    abstract static class Simulate extends ElasticsearchSimulateClient {
        Simulate(ElasticsearchSimulateAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchSqlAsyncClient.class, uses = Sql.class)
    abstract static class Sql extends ElasticsearchSqlClient {
        Sql(ElasticsearchSqlAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchStreamsAsyncClient.class, uses = Streams.class)
    abstract static class Streams extends ElasticsearchStreamsClient {
        Streams(ElasticsearchStreamsAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchSynonymsAsyncClient.class, uses = Synonyms.class)
    abstract static class Synonyms extends ElasticsearchSynonymsClient {
        Synonyms(ElasticsearchSynonymsAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchTextStructureAsyncClient.class, uses = TextStructure.class)
    abstract static class TextStructure extends ElasticsearchTextStructureClient {
        TextStructure(ElasticsearchTextStructureAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }

    @ViewOf(value = ElasticsearchTransformAsyncClient.class, uses = Transform.class)
    abstract static class Transform extends ElasticsearchTransformClient {
        Transform(ElasticsearchTransformAsyncClient async) {
            super(async._transport(), async._transportOptions());
        }
    }
}
