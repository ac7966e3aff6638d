package dev.smartasync.processor.declared;

import dev.smartasync.processor.model.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method that is wanted and the target's method behind it.
 *
 * @param converters what turns each argument into the target's, null for one that is passed as it is
 */
record Match(Wanted wanted, Member given, Fit fit, Conversion conversion, List<@Nullable Converter> converters) {}
