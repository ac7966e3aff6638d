package dev.smartasync.examples.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.smartasync.examples.data.DataException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.DoubleSummaryStatistics;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The readings in some JSON: an array of them, or one after the other. */
final class Readings implements Closeable {
    private static final int STRIDE = 10_000;

    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build()
            .readerFor(Reading.class);

    private final InputStream json;
    private final String name;
    private @Nullable MappingIterator<@Nullable Reading> readings;
    private long number;

    Readings(InputStream json, String name) {
        this.json = json;
        this.name = name;
    }

    /** The next one, or {@code null} after the last. Whoever interrupts this thread has it fail here. */
    @Nullable
    Reading next() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Interrupted after " + number + " readings of " + name);
        }
        number++;
        try {
            if (readings == null) {
                readings = READER.readValues(json);
            }
            if (!readings.hasNextValue()) {
                return null;
            }
            Reading reading = readings.nextValue();
            if (reading != null) {
                return reading;
            }
            throw bad("it is null", null);
        } catch (JsonProcessingException failure) {
            throw bad(failure.getOriginalMessage().lines().findFirst().orElse(""), failure);
        }
    }

    /** Reads them all. */
    DoubleSummaryStatistics celsius(Progress progress) throws IOException {
        DoubleSummaryStatistics celsius = new DoubleSummaryStatistics();
        for (Reading reading = next(); reading != null; reading = next()) {
            celsius.accept(reading.celsius());
            if (number % STRIDE == 0) {
                progress.at(number);
            }
        }
        if (celsius.getCount() == 0) {
            throw new DataException(Reason.BAD_CONTENT, name + " has no readings");
        }
        return celsius;
    }

    /** Reads them while they are asked for. To be closed. */
    Stream<Reading> stream() {
        return Stream.generate(() -> {
                    try {
                        return Optional.ofNullable(next());
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                })
                .takeWhile(Optional::isPresent)
                .map(Optional::get);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private DataException bad(String reason, @Nullable Exception cause) {
        return new DataException(Reason.BAD_CONTENT, name + " is bad at reading " + number + ": " + reason, cause);
    }
}
