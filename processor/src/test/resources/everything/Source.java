package everything;

/** What gives a publisher and a stream only where it is extended. */
@SuppressWarnings("missing-explicit-ctor")
public abstract class Source<P, S> {
    public abstract P open(String key);

    public abstract S load(String key);

    public P first() {
        return open("first");
    }

    public S firstLoaded() {
        return load("first");
    }
}
