package declared;

public interface Named {
    CharSequence name() throws Exception;
}
