package dev.smartasync.processor.own;

import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Result;
import dev.smartasync.processor.model.Result.Colour;
import dev.smartasync.processor.model.Signature;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Decides which target a view's method calls, and what the method is called.
 *
 * <ul>
 *   <li>Views name a method as its target, except that the synchronous view drops {@code Async}: {@code fetchAsync} becomes
 *       {@code fetch}. It keeps the suffix where the shorter name is taken by a method with the same erased parameters (of
 *       the target, of {@code Object}, or the factory {@code of}), and where it is not an identifier.
 *   <li>A type may have both colours of a method: {@code get} and {@code getAsync}, or {@code exists} and
 *       {@code existsBlocking} (or {@code existsSync}), with the same parameters and the same value. Then each view has the
 *       method once, over the target in its own colour, and nothing waits or is offloaded. The asynchronous view names it as
 *       the asynchronous target; the synchronous view uses the name without any suffix.
 *       A function of Kotlin's that suspends may share its name with the one that does not.
 *   <li>Two methods whose names look so and whose parameters or values differ are no pair; each is in both views.
 * </ul>
 */
public final class ViewNames {
    private static final String ASYNC = "Async";
    private static final List<String> SYNC = List.of("Blocking", "Sync");

    /** A method with its colour, before it has a name in a view. */
    public record Coloured(Member member, Result result, Options options) {
        public boolean is(Colour colour) {
            return result.is(colour);
        }
    }

    private final Map<Coloured, Coloured> twins = new HashMap<>();
    private final Map<Coloured, String> syncNames = new HashMap<>();
    private final Set<Signature> taken;

    /** @param taken the signatures that no method can have: those of {@code Object} and of the factories */
    public ViewNames(List<Coloured> all, Set<Signature> taken) {
        this.taken = new HashSet<>(taken);
        for (Coloured asynchronous : all) {
            all.stream()
                    .filter(other -> isPair(asynchronous, other))
                    .findFirst()
                    .ifPresent(synchronous -> {
                        twins.put(asynchronous, synchronous);
                        twins.put(synchronous, asynchronous);
                    });
        }
        List<Coloured> shown = all.stream().filter(this::isInSync).toList();
        shown.stream()
                .filter(one -> shorter(one).equals(one.member().name()))
                .forEach(one -> name(one, one.member().name()));
        shown.stream().filter(one -> !syncNames.containsKey(one)).forEach(this::shorten);
    }

    /** Whether the synchronous view has a method over this target: not where there is a synchronous twin. */
    public boolean isInSync(Coloured one) {
        return !(one.is(Colour.ASYNCHRONOUS) && twins.containsKey(one));
    }

    public boolean isInAsync(Coloured one) {
        return !(one.is(Colour.SYNCHRONOUS) && twins.containsKey(one));
    }

    public String inSync(Coloured one) {
        return String.valueOf(syncNames.get(one));
    }

    /** The name of what this target is called in the asynchronous view, be it over this target or its twin. */
    public String inAsync(Coloured one) {
        Coloured twin = twins.get(one);
        return (one.is(Colour.SYNCHRONOUS) && twin != null ? twin : one)
                .member()
                .name();
    }

    private boolean isPair(Coloured asynchronous, Coloured synchronous) {
        if (!asynchronous.is(Colour.ASYNCHRONOUS) || !synchronous.is(Colour.SYNCHRONOUS)) {
            return false;
        }
        Signature mine = asynchronous.member().shown();
        Signature others = synchronous.member().shown();
        if (asynchronous.member().isSuspending() && mine.equals(others)) {
            return true;
        }
        return mine.parameters().equals(others.parameters())
                && asynchronous.member().isStatic() == synchronous.member().isStatic()
                && asynchronous.result().hasValueOf(synchronous.result())
                && (mine.name().equals(others.name() + ASYNC)
                        || SYNC.stream().anyMatch(suffix -> others.name().equals(base(mine.name()) + suffix)));
    }

    private void shorten(Coloured one) {
        Signature shorter = one.member().shown().named(shorter(one));
        boolean isFree = SourceVersion.isName(shorter.name()) && !taken.contains(shorter);
        name(one, isFree ? shorter.name() : one.member().name());
    }

    private void name(Coloured one, String name) {
        syncNames.put(one, name);
        taken.add(one.member().shown().named(name));
    }

    /** The name to try in the synchronous view. */
    private String shorter(Coloured one) {
        @Nullable Coloured twin = twins.get(one);
        if (one.is(Colour.SYNCHRONOUS) && twin != null) {
            return base(twin.member().name());
        }
        return one.is(Colour.ASYNCHRONOUS)
                ? base(one.member().name())
                : one.member().name();
    }

    private static String base(String name) {
        boolean hasSuffix = name.endsWith(ASYNC) && name.length() > ASYNC.length();
        return hasSuffix ? name.substring(0, name.length() - ASYNC.length()) : name;
    }
}
