package acme

import java.io.IOException
import java.util.concurrent.CompletableFuture
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineName
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.flow.flowOf
import kotlinx.coroutines.launch
import kotlinx.coroutines.yield

/** A catalog whose every function suspends at least once. */
class Shop(private val failure: IOException) : Catalog {
    val log = mutableListOf<String>()
    val threads = mutableListOf<Thread>()
    val cancelled = CompletableFuture<String>()
    val begun = CompletableFuture<String>()

    override suspend fun price(book: String): Int {
        threads.add(Thread.currentThread())
        yield()
        threads.add(Thread.currentThread())
        return book.length
    }

    override suspend fun find(title: String): Book? {
        yield()
        return if (title.isEmpty()) null else Book(title)
    }

    override suspend fun <T : Comparable<T>> largest(among: List<T>): T {
        yield()
        return among.max()
    }

    override suspend fun read(path: String): String {
        yield()
        throw failure
    }

    override suspend fun discounted(book: String, percent: Int): Int = price(book) * (100 - percent) / 100

    override suspend fun refresh() {
        CoroutineScope(currentCoroutineContext()).launch {
            yield()
            log.add("child")
        }
    }

    override fun title(book: String) = "The $book"

    override fun load(path: String): String = throw failure

    override fun stock(book: String) = CompletableDeferred(book.length)

    override fun updates() = flowOf("first", "second")

    override suspend fun name(): String? = currentCoroutineContext()[CoroutineName]?.name

    override suspend fun never(): String =
        try {
            begun.complete("begun")
            awaitCancellation()
        } finally {
            cancelled.complete("cancelled")
        }

    override suspend fun close() {
        yield()
        log.add("closed")
    }
}

open class Books : Repository<String, Book> {
    override suspend fun find(key: String): Book? {
        yield()
        return Book(key)
    }
}
