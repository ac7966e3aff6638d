package dev.smartasync.processor.model;

/**
 * What the processor refuses, and what it remarks on. A message opens with the code, says what is wrong with the type and
 * what to do, and then lists every place.
 */
public enum Code {
    PRIVATE_TYPE(
            "SmartAsyncPrivateType",
            "%s is private, or inside a private type, so that no view can refer to it. Make it package-private or wider."),
    ANNOTATION_TYPE(
            "SmartAsyncAnnotationType",
            "%s is an annotation interface: it has elements, and no methods to call. Remove @SmartAsync."),
    INNER_TYPE(
            "SmartAsyncInnerType",
            "%s is an inner class of a generic class, whose type arguments its views could not name. Make it static."),
    NO_METHODS(
            "SmartAsyncNoMethods",
            "%s has no method that a view could show. Views show what is public, and in a type that is not public also what"
                    + " is package-private; they leave out what Object, Enum, Record and Comparable declare."),
    HIDDEN_METHOD(
            "SmartAsyncHiddenMethod",
            "Views of %s cannot show these methods. Make them public, or remove @SmartAsync from them. (In a type that is"
                    + " not public, package-private is enough. What Object, Enum, Record and Comparable declare is never"
                    + " shown.)"),
    HIDDEN_TYPE(
            "SmartAsyncHiddenType",
            "Methods of %s use types that its views cannot refer to. Make these types package-private or wider, or leave"
                    + " these methods out, as @SmartAsync on the other methods alone does."),
    MANGLED_NAME(
            "SmartAsyncMangledName",
            "Methods of %s have names that code in Java cannot write: Kotlin gives such a name to a function with a value class among"
                    + " its types. Let it take and give what the value class holds, or put @SmartAsync on the other methods alone."),
    UNRESOLVED(
            "SmartAsyncUnresolved",
            "%s uses types that do not exist, and that no annotation processor generated. Declare or import them."),
    NAME_CLASH(
            "SmartAsyncNameClash",
            "Methods of %s clash with the factory methods that its views have. Rename them, or leave them out, as"
                    + " @SmartAsync on the other methods alone does."),
    FILE_EXISTS(
            "SmartAsyncFileExists",
            "The names of the views of %s are taken by other types. Rename the one or the other."),
    UNKNOWN_ASYNC(
            "SmartAsyncUnknownAsync",
            "Methods of %s are asynchronous in a way that views do not know. Return a CompletionStage or a Flow.Publisher, or"
                    + " register an adapter for the type and name it in -Asmartasync.types."),
    ADAPTER_MISSING(
            "SmartAsyncAdapterMissing",
            "Methods of %s return types whose adapter is not on the class path. Add the artifact. If it is there at run time"
                    + " only, or the adapter is your own, name the types in -Asmartasync.types."),
    THROWING(
            "SmartAsyncThrowing",
            "throwing in %s is for checked exceptions that the views can name. Leave the others out; unchecked"
                    + " ones are thrown as they are anyway."),
    TIMEOUT(
            "SmartAsyncTimeout",
            "timeout in %s is not a positive ISO-8601 duration. Write one such as \"PT2.5S\" or \"PT1M\"."),
    TIMEOUT_IGNORED(
            "SmartAsyncTimeoutIgnored",
            "Synchronous methods of %s run on the caller's thread in its synchronous view, where no timeout can end them. Bound"
                    + " them inside, or call the asynchronous view and wait for its future."),
    THROWING_IGNORED(
            "SmartAsyncThrowingIgnored",
            "Synchronous methods of %s throw what they declare themselves, and reading a Stream declares nothing. Leave throwing"
                    + " out of their @SmartAsync, or ask for a List with collect = true."),
    THROWING_UNDECLARED(
            "SmartAsyncThrowingIgnored",
            "%s: no method that is wanted may throw these exceptions. Declare them there, or leave them out of throwing."),
    COLLECT_IGNORED(
            "SmartAsyncCollectIgnored",
            "These methods of %s return no publisher whose elements could be collected. Leave collect out of their"
                    + " @SmartAsync."),
    WANTED_TYPE(
            "SmartAsyncWantedType",
            "%s: no generated class can complete the type that is wanted. @ViewOf is for an interface, or for a class that can"
                    + " be extended, on itself or named in implementing."),
    TARGET_TYPE(
            "SmartAsyncTargetType",
            "%s: the target is no type whose methods a view could call. Name a class or an interface that the view can refer"
                    + " to."),
    ACCESSOR(
            "SmartAsyncAccessor",
            "%s: it is not known what stands for the target's type variables. Declare a method without parameters that returns"
                    + " the target's type with its arguments; the view implements it."),
    CONSTRUCTOR(
            "SmartAsyncConstructor",
            "%s: the generated class does not know which constructor to call. Leave one that it can call: one with parameters,"
                    + " which become parameters of the view's factory, or one without."),
    UNKNOWN_NAME(
            "SmartAsyncUnknownName", "%s: there are no such methods. Correct the names, or leave them out of @ViewOf."),
    USES(
            "SmartAsyncUsesMismatch",
            "%s: uses names types that are no declared views of their own. Put @ViewOf on them, or leave them out."),
    CONVERTER(
            "SmartAsyncConverter",
            "%s: converters names types that have no method to convert with. It has to be static, to have one parameter and a"
                    + " result, and to be visible to the view."),
    UNBRIDGED(
            "SmartAsyncUnbridged",
            "%s: the target has no match for these methods. Write each of them in the declared type, as shown, or leave it out"
                    + " of that type."),
    CONCRETE_INHERITED(
            "SmartAsyncConcreteInherited",
            "%s: the target has no match for these methods, and a concrete class would run its own in their place. Write them"
                    + " in the declared type, or name them in inherited if that is meant."),
    INHERITED(
            "SmartAsyncInherited", "%s: the target has no match for these methods, which stay as they are inherited.");

    private final String text;
    private final String message;

    Code(String text, String message) {
        this.text = text;
        this.message = message;
    }

    /** The message's first line. */
    public String about(String type) {
        return "[" + text + "] " + String.format(message, type);
    }

    /** Whether the views are made all the same. */
    public boolean isRemark() {
        return switch (this) {
            case TIMEOUT_IGNORED, THROWING_IGNORED, THROWING_UNDECLARED, COLLECT_IGNORED, INHERITED -> true;
            default -> false;
        };
    }
}
