package declared;

public interface Counted {
    int count() throws InterruptedException, java.io.IOException;
}
