package dev.smartasync.processor.declared;

import dev.smartasync.processor.model.AsyncType;
import dev.smartasync.processor.model.AsyncType.Kind;
import dev.smartasync.processor.model.AsyncTypes;
import dev.smartasync.processor.model.Signature;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * What a result is to whoever calls the method.
 *
 * @param type its type
 * @param kind how it gives its values, or null for a plain value
 * @param value the type of the value, or of each of many
 * @param missing a type that would make it asynchronous, if its adapter were there
 */
record Shape(
        TypeMirror type,
        @Nullable Kind kind,
        TypeMirror value,
        @Nullable AsyncType missing) {
    private static final Set<String> GENERAL = Set.of(
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Future");

    static Shape of(AsyncTypes asyncTypes, TypeMirror type) {
        AsyncTypes.Found found = asyncTypes.find(type);
        AsyncTypes.Known known = found.known();
        return known == null
                ? new Shape(type, null, type, found.missing())
                : new Shape(type, known.type().kind(), asyncTypes.value(known), null);
    }

    boolean isAsynchronous() {
        return isFuture() || isPublisher();
    }

    /** Whether it is asynchronous, be it in a way that has no adapter. */
    boolean isLate() {
        return isAsynchronous() || missing != null;
    }

    /** Whether it is asynchronous and has at most one value. */
    boolean isFuture() {
        return kind == Kind.VALUE || kind == Kind.COMPLETION;
    }

    boolean isPublisher() {
        return kind == Kind.PUBLISHER;
    }

    boolean isSequence() {
        return kind == Kind.SEQUENCE;
    }

    boolean isVoid() {
        return type.getKind() == TypeKind.VOID;
    }

    /** Whether a future of ours can be given for it. */
    boolean isGeneral() {
        return isFuture() && type.getKind() == TypeKind.DECLARED && GENERAL.contains(Signature.erased(type));
    }

    /** Whether a publisher of ours can be given for it. */
    boolean isFlow() {
        return type.getKind() == TypeKind.DECLARED
                && Signature.erased(type).equals("java.util.concurrent.Flow.Publisher");
    }
}
