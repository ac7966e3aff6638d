package dev.smartasync.jfr.command;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls from the loops up to the blocking ones, with the time that was blocked in each and in what it called. */
final class CallTree {
    /** Whose code a call runs. */
    enum Owner {
        LOOP,
        APPLICATION,
        LIBRARY,
        JDK,
        WAIT
    }

    final String name;
    final Owner owner;
    Duration blocked = Duration.ZERO;
    long count;
    private final Map<String, CallTree> calls = new LinkedHashMap<>();

    private CallTree(String name, Owner owner) {
        this.name = name;
        this.owner = owner;
    }

    static CallTree of(Collection<Finding> findings, Application application) {
        CallTree root = new CallTree("all event loops", Owner.LOOP);
        findings.forEach(finding -> root.add(finding, application));
        return root;
    }

    private void add(Finding finding, Application application) {
        CallTree node = take(finding).call(finding.loop(), Owner.LOOP, finding);
        if (finding.truncated()) {
            node = node.call("(the recording has no frames here)", Owner.LOOP, finding);
        }
        List<StackTraceElement> stack = finding.stack();
        for (int index = stack.size() - 1; index >= 0; index--) {
            StackTraceElement frame = stack.get(index);
            node = node.call(frame.getClassName() + "." + frame.getMethodName(), application.ownerOf(frame), finding);
        }
        node.call("(" + finding.how().label() + ")", Owner.WAIT, finding);
    }

    private CallTree call(String called, Owner calledOwner, Finding finding) {
        return calls.computeIfAbsent(called, absent -> new CallTree(called, calledOwner))
                .take(finding);
    }

    private CallTree take(Finding finding) {
        blocked = blocked.plus(finding.total());
        count += finding.count();
        return this;
    }

    /** The longest blocked first. */
    List<CallTree> calls() {
        return calls.values().stream()
                .sorted(Comparator.comparing((CallTree call) -> call.blocked).reversed())
                .toList();
    }

    int depth() {
        return 1 + calls.values().stream().mapToInt(CallTree::depth).max().orElse(0);
    }
}
