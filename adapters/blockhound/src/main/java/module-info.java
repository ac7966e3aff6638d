/** Tells BlockHound which threads must not block, and which waits of SmartAsync are none of theirs. */
@SuppressWarnings("requires-automatic") // BlockHound has no descriptor of its own
module dev.smartasync.blockhound {
    requires dev.smartasync;
    requires reactor.blockhound;
    requires static org.jspecify;

    exports dev.smartasync.blockhound;

    provides reactor.blockhound.integration.BlockHoundIntegration with
            dev.smartasync.blockhound.SmartAsyncIntegration;
}
