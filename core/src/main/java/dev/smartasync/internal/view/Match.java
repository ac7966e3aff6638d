package dev.smartasync.internal.view;

import dev.smartasync.internal.view.Converters.Converter;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method that is wanted and the target's method behind it.
 *
 * @param converters what turns each argument into the target's, null for one that is passed as it is; none if all are
 */
record Match(Wanted wanted, Method given, Shape shape, Conversion conversion, List<@Nullable Converter> converters) {}
