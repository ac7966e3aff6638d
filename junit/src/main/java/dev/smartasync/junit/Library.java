package dev.smartasync.junit;

/** What a kind of caller needs that not every project has. */
enum Library {
    NETTY("io.netty.channel.nio.NioEventLoopGroup", "io.netty:netty-transport"),
    VERTX("io.vertx.core.Vertx", "io.vertx:vertx-core"),
    REACTOR("reactor.core.scheduler.Schedulers", "io.projectreactor:reactor-core");

    private final String type;
    private final String artifact;

    Library(String type, String artifact) {
        this.type = type;
        this.artifact = artifact;
    }

    String artifact() {
        return artifact;
    }

    boolean isPresent() {
        try {
            Class.forName(type, false, Library.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }
}
