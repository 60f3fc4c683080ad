package io.factbox.kit.tck;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Whether a provider can be found by those who do not know it. */
final class Registration {
    private Registration() {}

    /** What is wrong; empty if nothing is. */
    static <S> Optional<String> fault(Class<S> service, Class<?> provider) {
        if (!isFound(service, provider)) {
            return Optional.of("ServiceLoader does not find " + provider.getName() + ": name it in META-INF/services/"
                    + service.getName() + " and give it a public constructor without parameters");
        }
        return module(provider)
                .filter(module -> module.provides().stream()
                        .noneMatch(provides -> provides.service().equals(service.getName())
                                && provides.providers().contains(provider.getName())))
                .map(module -> "module " + module.name() + " does not say \"provides " + service.getName() + " with "
                        + provider.getName() + "\"");
    }

    private static <S> boolean isFound(Class<S> service, Class<?> provider) {
        Iterator<S> found =
                ServiceLoader.load(service, provider.getClassLoader()).iterator();
        // A broken neighbour is not this provider's fault.
        for (int failures = 0; failures < 100; ) {
            try {
                if (!found.hasNext()) {
                    return false;
                }
                if (found.next().getClass() == provider) {
                    return true;
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
            }
        }
        return false;
    }

    /** The module in which the provider is delivered, even where the tests run on the class path. */
    private static Optional<ModuleDescriptor> module(Class<?> provider) {
        CodeSource source = provider.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            List<ModuleDescriptor> modules = ModuleFinder.of(
                            Path.of(source.getLocation().toURI()))
                    .findAll()
                    .stream()
                    .map(ModuleReference::descriptor)
                    .filter(module -> !module.isAutomatic())
                    .toList();
            return modules.stream().findFirst();
        } catch (URISyntaxException | RuntimeException e) {
            return Optional.empty(); // not a place that modules live in
        }
    }
}
