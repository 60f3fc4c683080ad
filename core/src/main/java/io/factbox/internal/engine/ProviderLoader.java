package io.factbox.internal.engine;

import io.factbox.facts.ExtractionProblem;
import io.factbox.facts.ExtractionProblem.Stage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds services one by one, so that a broken one does not hide the others. */
final class ProviderLoader {
    /** A loader that fails this often in a row will not get better. */
    private static final int FAILURES_IN_A_ROW = 100;

    private ProviderLoader() {}

    /**
     * All services that load, in the loader's order.
     *
     * @param services the loader; created by the caller, since the module that declares {@code uses} must do so
     * @param problems takes what does not load
     */
    static <S> List<S> load(ServiceLoader<S> services, Class<S> service, List<ExtractionProblem> problems) {
        List<S> found = new ArrayList<>();
        Iterator<S> iterator = services.iterator();
        int failures = 0;
        while (failures < FAILURES_IN_A_ROW) {
            // hasNext() parses the next service file and loads its class, next() makes the instance. Both can throw,
            // and a
            // class that misses its superclass throws a bare LinkageError.
            try {
                if (!iterator.hasNext()) {
                    return found;
                }
                found.add(iterator.next());
                failures = 0;
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                problems.add(problem(service, e));
            }
        }
        return found;
    }

    private static ExtractionProblem problem(Class<?> service, Throwable e) {
        String hint = e instanceof LinkageError || e.getCause() instanceof LinkageError
                ? ". It was built for another version of Factbox or misses a dependency: put matching versions on the path"
                : "";
        return new ExtractionProblem(service.getName(), Stage.LOAD, Failures.describe(e) + hint, Optional.of(e));
    }
}
