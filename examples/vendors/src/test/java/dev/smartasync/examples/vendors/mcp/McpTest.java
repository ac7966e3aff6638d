package dev.smartasync.examples.vendors.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.InitializeResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client and a server that are synchronous views, each in a process of its own, over the SDK's own transport. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class McpTest {

    @Nested
    class A_client_and_a_server {
        private SyncMcpClient client;

        @BeforeEach
        void connect() {
            ServerParameters server = ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java")
                            .toString())
                    .args(
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            McpServerProgram.class.getName())
                    .build();
            client = BlockingMcpClient.of(McpClient.async(new StdioClientTransport(server, McpJsonDefaults.getMapper()))
                    .requestTimeout(Duration.ofSeconds(30))
                    .initializationTimeout(Duration.ofSeconds(30))
                    .build());
        }

        @AfterEach
        void close() {
            client.close();
        }

        @Test
        void talk_from_the_first_greeting_to_the_end() {
            InitializeResult greeting = client.initialize();
            assertThat(greeting.serverInfo().name()).isEqualTo("calculator");
            assertThat(client.isInitialized()).isTrue();

            assertThat(client.listTools().tools())
                    .extracting(Tool::name)
                    .containsExactlyInAnyOrder("add", "fail", "tools");
            assertThat(call("add", Map.of("a", 17, "b", 25))).isEqualTo("42.0");
            assertThat(call("tools", Map.of())).isEqualTo("add fail tools");
            assertThat(client.ping()).isNotNull();

            assertThatThrownBy(() -> call("fail", Map.of("a", 1)))
                    .isExactlyInstanceOf(McpError.class)
                    .hasMessageContaining("no number is 1.0");
            assertThatThrownBy(() -> call("none", Map.of())).isExactlyInstanceOf(McpError.class);

            assertThat(client.closeGracefully()).isTrue();
        }

        private String call(String tool, Map<String, Object> arguments) {
            CallToolResult result = client.callTool(
                    CallToolRequest.builder(tool).arguments(arguments).build());
            return ((TextContent) result.content().get(0)).text();
        }
    }

    @Nested
    class The_interface_of_the_client {
        @Test
        void has_every_method_of_the_vendors_class() {
            assertThat(signatures(SyncMcpClient.class)).isEqualTo(signatures(McpSyncClient.class));
        }

        private Set<String> signatures(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(each -> each.getDeclaringClass() != Object.class && !Modifier.isStatic(each.getModifiers()))
                    .map(this::signature)
                    .collect(Collectors.toSet());
        }

        private String signature(Method method) {
            return method.getReturnType() + " " + method.getName() + Arrays.toString(method.getParameterTypes());
        }
    }
}
