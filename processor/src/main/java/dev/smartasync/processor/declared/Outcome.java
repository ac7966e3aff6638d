package dev.smartasync.processor.declared;

import dev.smartasync.processor.model.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What came of a request.
 *
 * @param plan null if there are problems
 * @param mayComeLater whether a match that is missing may be among what other processors have not written yet
 */
record Outcome(@Nullable DeclaredPlan plan, boolean mayComeLater, Problems problems) {}
