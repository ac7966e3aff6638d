package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What declared views refuse, and what they remark on: each message whole, with the line that it stands at; under two compilers. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class DeclaredRefusalsTest {
    private static final String STORE = """
            package vendor;
            import java.util.concurrent.CompletionStage;
            public interface AsyncStore<K, V> {
                CompletionStage<V> get(K key);
                CompletionStage<Long> sizeAsync();
            }
            """;

    @TempDir
    Path root;

    private final List<String> sources = new ArrayList<>(List.of(STORE));

    private Compiled compile(String folder, boolean isEcj) {
        var project = new Project(root.resolve(folder));
        for (String source : sources) {
            if (source.contains("\npackage ")) {
                project.packageInfo(source);
            } else {
                project.source(source);
            }
        }
        return (isEcj ? project.withEcj() : project).compile();
    }

    private void assertRefused(String source, String... messages) {
        sources.add(source);
        Compiled javac = compile("javac", false);
        assertThat(javac.isSuccess()).isFalse();
        assertThat(javac.refusals()).containsExactly(messages);
        assertThat(javac.generatedFiles()).isEmpty();
        // It does not say where a package is.
        assertThat(compile("ecj", true).refusals())
                .map(DeclaredRefusalsTest::withoutLine)
                .containsExactlyInAnyOrderElementsOf(Stream.of(messages)
                        .map(DeclaredRefusalsTest::withoutLine)
                        .toList());
    }

    private static String withoutLine(String message) {
        return message.substring(message.indexOf(": "));
    }

    private void assertRemarked(String source, String message) {
        sources.add(source);
        assertThat(compile("javac", false).succeeds().notes()).containsExactly(message);
        assertThat(compile("ecj", true).notes()).containsExactly(message);
    }

    @Nested
    class OfAWantedTypeThat {
        @Test
        void isFinal() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    final class Own<K, V> {}
                    """, """
                    4: [SmartAsyncWantedType] Own over AsyncStore: no generated class can complete the type that is \
                    wanted. @ViewOf is for an interface, or for a class that can be extended, on itself or named in \
                    implementing.
                        Own is final""");
        }

        @Test
        void isAnEnum() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    enum Own {}
                    """, """
                    4: [SmartAsyncWantedType] Own over AsyncStore: no generated class can complete the type that is \
                    wanted. @ViewOf is for an interface, or for a class that can be extended, on itself or named in \
                    implementing.
                        Own is neither an interface nor a class""");
        }

        @Test
        void isSealed() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    sealed interface Own<K, V> permits Only {}
                    non-sealed interface Only extends Own<String, String> {}
                    """, """
                    4: [SmartAsyncWantedType] Own over AsyncStore: no generated class can complete the type that is \
                    wanted. @ViewOf is for an interface, or for a class that can be extended, on itself or named in \
                    implementing.
                        Own is sealed""");
        }

        @Test
        void isAnInnerClass() {
            assertRefused("""
                    package demo;
                    class Outer {
                        @dev.smartasync.ViewOf(vendor.AsyncStore.class)
                        abstract class Own<K, V> {}
                    }
                    """, """
                    4: [SmartAsyncWantedType] Outer.Own over AsyncStore: no generated class can complete the type \
                    that is wanted. @ViewOf is for an interface, or for a class that can be extended, on itself or \
                    named in implementing.
                        Outer.Own is an inner class: make it static""");
        }

        @Test
        void isHidden() {
            assertRefused("""
                    package demo;
                    class Outer {
                        @dev.smartasync.ViewOf(vendor.AsyncStore.class)
                        private interface Own<K, V> {}
                    }
                    """, """
                    4: [SmartAsyncWantedType] Outer.Own over AsyncStore: no generated class can complete the type \
                    that is wanted. @ViewOf is for an interface, or for a class that can be extended, on itself or \
                    named in implementing.
                        Outer.Own is hidden: make it package-private or wider""");
        }

        @Test
        void isNotNamedOnAPackage() {
            assertRefused("""
                    @dev.smartasync.ViewOf(vendor.AsyncStore.class)
                    package demo;
                    """, """
                    2: [SmartAsyncWantedType] @ViewOf over AsyncStore: no generated class can complete the type that \
                    is wanted. @ViewOf is for an interface, or for a class that can be extended, on itself or named \
                    in implementing.
                        implementing names no class or interface""");
        }

        @Test
        void hidesWhatIsToBeWritten() {
            sources.add("""
                    package vendor;
                    public abstract class Base {
                        abstract void hidden();
                        public abstract Long size();
                    }
                    """);
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    abstract class Own<K, V> extends vendor.Base {}
                    """, """
                    4: [SmartAsyncWantedType] Own over AsyncStore: no generated class can complete the type that is \
                    wanted. @ViewOf is for an interface, or for a class that can be extended, on itself or named in \
                    implementing.
                        Base hides its abstract void hidden()""");
        }
    }

    @Nested
    class OfATargetThat {
        @Test
        void isNoClass() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(int[].class)
                    interface Own {}
                    """, """
                    4: [SmartAsyncTargetType] Own: the target is no type whose methods a view could call. Name a \
                    class or an interface that the view can refer to.
                        value names no class or interface""");
        }

        @Test
        void isHidden() {
            assertRefused("""
                    package demo;
                    class Outer {
                        private static class Secret {}

                        @dev.smartasync.ViewOf(Secret.class)
                        interface Own {}
                    }
                    """, """
                    6: [SmartAsyncTargetType] Outer.Own over Outer.Secret: the target is no type whose methods a \
                    view could call. Name a class or an interface that the view can refer to.
                        Outer.Secret is hidden""");
        }

        @Test
        void doesNotExist() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(Missing.class)
                    interface Own {}
                    """, """
                    4: [SmartAsyncUnresolved] Own uses types that do not exist, and that no annotation processor \
                    generated. Declare or import them.
                        a class in @ViewOf""");
        }

        @Test
        void hasOpenTypeVariables() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    interface Own { String get(String key); }
                    """, """
                    4: [SmartAsyncAccessor] Own over AsyncStore: it is not known what stands for the target's type \
                    variables. Declare a method without parameters that returns the target's type with its \
                    arguments; the view implements it.
                        AsyncStore<K, V> target();""");
        }

        @Test
        void isGivenWithAWildcard() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    interface Own { vendor.AsyncStore<?, String> store(); }
                    """, """
                    4: [SmartAsyncAccessor] Own over AsyncStore: it is not known what stands for the target's type \
                    variables. Declare a method without parameters that returns the target's type with its \
                    arguments; the view implements it.
                        AsyncStore<?, String> store()""");
        }

        @Test
        void isGivenWithTwoSetsOfArguments() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    interface Own {
                        vendor.AsyncStore<String, String> store();
                        vendor.AsyncStore<Integer, String> other();
                    }
                    """, """
                    6: [SmartAsyncAccessor] Own over AsyncStore: it is not known what stands for the target's type \
                    variables. Declare a method without parameters that returns the target's type with its \
                    arguments; the view implements it.
                        AsyncStore<Integer, String> other()
                        AsyncStore<String, String> store()""");
        }

        @Test
        void hasNarrowerTypeVariables() {
            sources.add("""
                    package vendor;
                    public interface Sorted<T extends Comparable<T>> {
                        java.util.concurrent.CompletionStage<T> first();
                    }
                    """);
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.Sorted.class)
                    interface Own<T> { T first(); }
                    """, """
                    4: [SmartAsyncAccessor] Own over Sorted: it is not known what stands for the target's type \
                    variables. Declare a method without parameters that returns the target's type with its \
                    arguments; the view implements it.
                        T cannot stand for T of Sorted<T>""");
        }
    }

    @Nested
    class OfAConstructor {
        @Test
        void thatCannotBeCalled() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    abstract class Own<K, V> {
                        private Own() {}
                    }
                    """, """
                    4: [SmartAsyncConstructor] Own over AsyncStore: the generated class does not know which \
                    constructor to call. Leave one that it can call: one with parameters, which become parameters of \
                    the view's factory, or one without.
                        Own(), which it cannot call""");
        }

        @Test
        void thatIsOneOfSeveral() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    abstract class Own<K, V> {
                        Own(String name) {}
                        Own(String name, int... numbers) {}
                    }
                    """, """
                    4: [SmartAsyncConstructor] Own over AsyncStore: the generated class does not know which \
                    constructor to call. Leave one that it can call: one with parameters, which become parameters of \
                    the view's factory, or one without.
                        Own(String)
                        Own(String, int[])""");
        }
    }

    @Nested
    class OfNames {
        @Test
        void thatDoNotExist() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(value = vendor.AsyncStore.class, inherited = {"gone", "get"}, nonBlocking = "lost")
                    interface Own<K, V> { V get(K key); }
                    """, """
                    4: [SmartAsyncUnknownName] Own over AsyncStore: there are no such methods. Correct the names, or \
                    leave them out of @ViewOf.
                        inherited: get
                        inherited: gone
                        nonBlocking: lost""");
        }

        @Test
        void ofViewsThatAreNone() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(value = vendor.AsyncStore.class, uses = String.class)
                    interface Own<K, V> { V get(K key); }
                    """, """
                    4: [SmartAsyncUsesMismatch] Own over AsyncStore: uses names types that are no declared views of \
                    their own. Put @ViewOf on them, or leave them out.
                        String""");
        }

        @Test
        void ofConvertersThatConvertNothing() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(value = vendor.AsyncStore.class, converters = {Own.class, Two.class})
                    interface Own<K, V> { V get(K key); }
                    class Two {
                        static String two(int one, int two) { return ""; }
                        static void none(int one) {}
                        private static String hidden(int one) { return hidden(one); }
                        String instance(int one) { return ""; }
                    }
                    """, """
                    4: [SmartAsyncConverter] Own over AsyncStore: converters names types that have no method to \
                    convert with. It has to be static, to have one parameter and a result, and to be visible to the \
                    view.
                        Own
                        Two""");
        }

        @Test
        void ofExceptionsThatAreUnchecked() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(value = vendor.AsyncStore.class, throwing = IllegalStateException.class)
                    interface Own<K, V> { V get(K key); }
                    """, """
                    4: [SmartAsyncThrowing] throwing in Own over AsyncStore is for checked exceptions that the views \
                    can name. Leave the others out; unchecked ones are thrown as they are anyway.
                        IllegalStateException is unchecked""");
        }

        @Test
        void ofATimeoutThatIsNone() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(value = vendor.AsyncStore.class, timeout = "soon")
                    interface Own<K, V> { V get(K key); }
                    """, """
                    4: [SmartAsyncTimeout] timeout in Own over AsyncStore is not a positive ISO-8601 duration. Write \
                    one such as "PT2.5S" or "PT1M".
                        "soon\"""");
        }

        @Test
        void thatAreTaken() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    interface Own<K, V> { V get(K key); }
                    class OwnView {}
                    """, """
                    4: [SmartAsyncFileExists] The names of the views of Own over AsyncStore are taken by other \
                    types. Rename the one or the other.
                        demo.OwnView""");
        }
    }

    @Nested
    class OfMethods {
        @Test
        void thatHaveNoMatch() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    interface Own<K, V> {
                        V get(K key);
                        String size();
                        <T> java.util.List<T> get(String first, T... rest);
                        void unheardOf() throws java.io.IOException;
                    }
                    """, """
                    7: [SmartAsyncUnbridged] Own over AsyncStore: the target has no match for these methods. Write \
                    each of them in the declared type, as shown, or leave it out of that type.
                        List<T> get(String, T[]): CompletionStage<V> get(K) takes something else
                        @Override default <T> List<T> get(String first, T... rest) { … }
                        String size(): CompletionStage<Long> sizeAsync() gives something else
                        @Override default String size() { … }
                        void unheardOf(): nothing has a name like it
                        @Override default void unheardOf() { … }""");
        }

        @Test
        void thatHaveNoMatchInAClass() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    abstract class Own<K, V> {
                        protected abstract int[] numbers(int a, java.util.Map<K, V> b);
                    }
                    """, """
                    5: [SmartAsyncUnbridged] Own over AsyncStore: the target has no match for these methods. Write \
                    each of them in the declared type, as shown, or leave it out of that type.
                        int[] numbers(int, Map<K, V>): nothing has a name like it
                        @Override public int[] numbers(int a, Map<K, V> b) { … }""");
        }

        @Test
        void thatHaveNoMatchInSomebodyElsesType() {
            sources.add("""
                    package vendor;
                    public interface Store<K, V> {
                        V get(K key);
                        boolean isOpen();
                    }
                    """);
            assertRefused("""
                    @dev.smartasync.ViewOf(value = vendor.AsyncStore.class, implementing = vendor.Store.class)
                    package demo;
                    """, """
                    2: [SmartAsyncUnbridged] Store over AsyncStore: the target has no match for these methods. Write \
                    each of them in the declared type, as shown, or leave it out of that type.
                        boolean isOpen(): nothing has a name like it
                        @Override default boolean isOpen() { … }
                        in a type of your own: @ViewOf(AsyncStore.class) interface MyStore extends Store<K, V>""");
        }

        @Test
        void ofAConcreteClassThatHaveNoMatch() {
            sources.add("""
                    package vendor;
                    public class Store<K, V> {
                        public V get(K key) { return null; }
                        public boolean isOpen() { return true; }
                    }
                    """);
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    abstract class Own<K, V> extends vendor.Store<K, V> {}
                    """, """
                    4: [SmartAsyncConcreteInherited] Own over AsyncStore: the target has no match for these methods, \
                    and a concrete class would run its own in their place. Write them in the declared type, or name \
                    them in inherited if that is meant.
                        boolean isOpen(): nothing has a name like it
                        @Override public boolean isOpen() { … }""");
        }

        @Test
        void whoseAdapterIsMissing() {
            sources.add("""
                    package reactor.core.publisher;
                    public class Mono<T> {}
                    """);
            sources.add("""
                    package rx;
                    public class Single<T> {}
                    """);
            sources.add("""
                    package vendor;
                    import reactor.core.publisher.Mono;
                    public interface Late {
                        Mono<String> get(String key);
                        rx.Single<String> one();
                        Mono<String> same();
                    }
                    """);
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.Late.class)
                    interface Own {
                        String get(String key);
                        String one();
                        reactor.core.publisher.Mono<String> same();
                    }
                    """, """
                    6: [SmartAsyncUnknownAsync] Methods of Own over Late are asynchronous in a way that views do not \
                    know. Return a CompletionStage or a Flow.Publisher, or register an adapter for the type and name \
                    it in -Asmartasync.types.
                        String one(): rx.Single""", """
                    5: [SmartAsyncAdapterMissing] Methods of Own over Late return types whose adapter is not on the \
                    class path. Add the artifact. If it is there at run time only, or the adapter is your own, name \
                    the types in -Asmartasync.types.
                        String get(String): reactor.core.publisher.Mono needs dev.smartasync:smartasync-reactor""");
        }

        @Test
        void thatMentionWhatTheViewCannot() {
            sources.add("""
                    package vendor;
                    public interface Leaking<K, V> {
                        V get(K key);
                        void put(Leaked leaked);
                    }
                    class Leaked {}
                    """);
            sources.add("""
                    package vendor;
                    public interface Leaks<K, V> {
                        java.util.concurrent.CompletionStage<V> get(K key);
                        java.util.concurrent.CompletionStage<Void> put(Leaked leaked);
                    }
                    """);
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.Leaks.class)
                    interface Own<K, V> extends vendor.Leaking<K, V> {}
                    """, """
                    4: [SmartAsyncHiddenType] Methods of Own over Leaks use types that its views cannot refer to. \
                    Make these types package-private or wider, or leave these methods out, as @SmartAsync on the \
                    other methods alone does.
                        void put(Leaked): Leaked""");
        }

        @Test
        void thatMentionWhatDoesNotExist() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    interface Own<K, V> { Missing get(K key); }
                    """, """
                    4: [SmartAsyncUnresolved] Own over AsyncStore uses types that do not exist, and that no \
                    annotation processor generated. Declare or import them.
                        Missing""");
        }

        @Test
        void namedAsTheFactory() {
            assertRefused("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    interface Own<K, V> { default String of(vendor.AsyncStore<K, V> store) { return ""; } V get(K key); }
                    """, """
                    4: [SmartAsyncNameClash] Methods of Own over AsyncStore clash with the factory methods that its \
                    views have. Rename them, or leave them out, as @SmartAsync on the other methods alone does.
                        String of(AsyncStore<K, V>)""");
        }
    }

    @Nested
    class Notes {
        @Test
        void listWhatIsInherited() {
            sources.add("""
                    package vendor;
                    public interface Store<K, V> {
                        V get(K key);
                        default V getOr(K key, V other) { return other; }
                        default String get() { return ""; }
                    }
                    """);
            assertRemarked("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(vendor.AsyncStore.class)
                    interface Own<K, V> extends vendor.Store<K, V> {
                        default int written() { return 1; }
                    }
                    """, """
                    [SmartAsyncInherited] Own over AsyncStore: the target has no match for these methods, which stay \
                    as they are inherited.
                        String get()
                        V getOr(K, V)""");
        }

        @Test
        void sayThatExceptionsAreNeverThrown() {
            assertRemarked("""
                    package demo;
                    import dev.smartasync.ViewOf;
                    @ViewOf(value = vendor.AsyncStore.class, throwing = java.io.IOException.class)
                    interface Own<K, V> { V get(K key); }
                    """, """
                    [SmartAsyncThrowingIgnored] Own over AsyncStore: no method that is wanted may throw these \
                    exceptions. Declare them there, or leave them out of throwing.
                        IOException""");
        }
    }
}
