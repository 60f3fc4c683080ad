package io.factbox.internal.engine;

import io.factbox.Factbox.FailurePolicy;
import io.factbox.Limits;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What holds for every article of an engine. */
record ArticleRules(@Nullable Locale language, Limits limits, double minConfidence, FailurePolicy onFailure) {}
