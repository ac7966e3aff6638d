package dev.smartasync.jfr.shop;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.DefaultEventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A service on Netty alone. Its idle loops and timers wait too, as they should. */
public final class NettyService {
    private NettyService() {}

    private static final class Pages extends SimpleChannelInboundHandler<ByteBuf> {
        private final Catalog catalog;
        private final EventExecutorGroup workers;

        Pages(Catalog catalog, EventExecutorGroup workers) {
            this.catalog = catalog;
            this.workers = workers;
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, ByteBuf bytes) {
            switch (bytes.toString(StandardCharsets.US_ASCII).split(" ", 3)[1]) {
                case "/retry" -> answer(context, catalog.retry());
                case "/query" -> answer(context, catalog.query());
                case "/price" -> answer(context, catalog.price());
                default -> workers.submit(() -> answer(context, catalog.report()));
            }
        }

        private static void answer(ChannelHandlerContext context, String page) {
            String head = "HTTP/1.1 200 OK\r\nContent-Length: " + page.length() + "\r\n\r\n";
            context.writeAndFlush(Unpooled.copiedBuffer(head + page, StandardCharsets.US_ASCII))
                    .addListener(ChannelFutureListener.CLOSE);
        }
    }

    public static void main(String... arguments) throws Exception {
        var loops = new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());
        var workers = new DefaultEventExecutorGroup(2);
        var timer = new HashedWheelTimer();
        var idle = new DefaultEventLoop();
        timer.start();
        idle.submit(() -> {}).sync();
        GlobalEventExecutor.INSTANCE.submit(() -> {}).sync();
        try (Catalog catalog = new Catalog()) {
            var server = new ServerBootstrap()
                    .group(loops)
                    .channel(NioServerSocketChannel.class)
                    .childHandler(new ChannelInitializer<SocketChannel>() {
                        @Override
                        protected void initChannel(SocketChannel channel) {
                            channel.pipeline().addLast(new Pages(catalog, workers));
                        }
                    })
                    .bind("localhost", 0)
                    .sync()
                    .channel();
            int port = ((InetSocketAddress) server.localAddress()).getPort();
            Client.visit(port, "report", "retry", "query", "price");
        }
        timer.stop();
        for (var group : new EventExecutorGroup[] {loops, workers, idle}) {
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
        }
    }
}
