package dev.smartasync.processor.declared;

import dev.smartasync.processor.write.Body;
import dev.smartasync.processor.write.Value;

/** How the result of a target's method becomes the one that is wanted. */
record Conversion(Body body, Value value) {
    static Conversion as(Body body) {
        return new Conversion(body, Value.AS_IS);
    }
}
