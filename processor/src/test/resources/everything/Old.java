package everything;

/** @deprecated for the fixture. */
@Deprecated(since = "1", forRemoval = true)
@SuppressWarnings("missing-explicit-ctor")
public class Old {}
