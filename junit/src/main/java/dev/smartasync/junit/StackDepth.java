package dev.smartasync.junit;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import jdk.jfr.FlightRecorder;

/**
 * How many frames of a stack are recorded. What a loop is, is seen from the frame that runs it, at the bottom; the 64 that are usual
 * end before it where a test is called through many.
 */
final class StackDepth {
    private static final String FRAMES = "512";

    private StackDepth() {}

    /** Until the Flight Recorder is used for the first time, this can be done. Later, or elsewhere, stacks stay as they are. */
    static void raise() {
        boolean isChosen = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.contains("stackdepth"));
        if (!isChosen && !FlightRecorder.isInitialized()) {
            try {
                Object unused = ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "jfrConfigure",
                                new Object[] {new String[] {"stackdepth=" + FRAMES}},
                                new String[] {String[].class.getName()});
            } catch (JMException absent) {
                // The usual depth does in most cases.
            }
        }
    }
}
