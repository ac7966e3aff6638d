package acme

import dev.smartasync.SmartAsync
import java.io.IOException
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.yield

/** Books and what they cost. */
@SmartAsync
interface Catalog {
    /** The price of a [book], in cents. */
    suspend fun price(book: String): Int

    suspend fun find(title: String): Book?

    suspend fun <T : Comparable<T>> largest(among: List<T>): T

    @Throws(IOException::class) suspend fun read(path: String): String

    suspend fun discounted(book: String, percent: Int = 10): Int

    suspend fun refresh()

    fun title(book: String): String

    @Throws(IOException::class) fun load(path: String): String

    fun stock(book: String): Deferred<Int>

    fun updates(): Flow<String>

    suspend fun name(): String?

    suspend fun never(): String

    suspend fun close()
}

data class Book(val title: String)

/** A class, with a parameter of its own and what Java sees as one: the receiver. */
@SmartAsync
open class Shelf<T : Any>(private val items: MutableList<T>) {
    val size: Int
        get() = items.size

    open suspend fun first(): T = items.first()

    suspend fun add(item: T) {
        yield()
        items.add(item)
    }

    suspend fun Book.isShelved(): Boolean = items.contains(this as Any)
}

/** Without views of its own: a type in Java extends it. */
interface Repository<K, V> {
    suspend fun find(key: K): V?
}
