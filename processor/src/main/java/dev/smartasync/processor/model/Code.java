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
            "Methods of %s use types that its views cannot refer to. Make these types package-private or wider, or put"
                    + " @SmartAsync on the other methods alone."),
    UNRESOLVED(
            "SmartAsyncUnresolved",
            "%s uses types that do not exist, and that no annotation processor generated. Declare or import them."),
    NAME_CLASH(
            "SmartAsyncNameClash",
            "Methods of %s clash with the factory methods that its views have. Rename them, or put @SmartAsync on the other"
                    + " methods alone."),
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
            "throwing of @SmartAsync in %s is for checked exceptions that the views can name. Leave the others out; unchecked"
                    + " ones are thrown as they are anyway."),
    TIMEOUT(
            "SmartAsyncTimeout",
            "timeout of @SmartAsync in %s is not a positive ISO-8601 duration. Write one such as \"PT2.5S\" or \"PT1M\"."),
    TIMEOUT_IGNORED(
            "SmartAsyncTimeoutIgnored",
            "Synchronous methods of %s run on the caller's thread in its synchronous view, where no timeout can end them. Bound"
                    + " them inside, or call the asynchronous view and wait for its future."),
    THROWING_IGNORED(
            "SmartAsyncThrowingIgnored",
            "Synchronous methods of %s throw what they declare themselves, and reading a Stream declares nothing. Leave throwing"
                    + " out of their @SmartAsync, or ask for a List with collect = true."),
    COLLECT_IGNORED(
            "SmartAsyncCollectIgnored",
            "These methods of %s return no publisher whose elements could be collected. Leave collect out of their"
                    + " @SmartAsync.");

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
        return this == TIMEOUT_IGNORED || this == THROWING_IGNORED || this == COLLECT_IGNORED;
    }
}
