package io.factbox.extractors;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.Factbox;
import io.factbox.extractors.dates.DateExtractorProvider;
import io.factbox.kit.lexicon.Tsv;
import io.factbox.kit.tck.ExtractorContract;
import io.factbox.kit.tck.ReaderContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What plug-ins and applications are compiled against, as it was last agreed: every public and protected member of the exported
 * packages, a line each. A line that goes breaks somebody; a line that comes is a promise. It stands here because this module sees all
 * three.
 */
class ApiCompatibilityTest {
    private static final Path AGREED = Path.of("src/test/resources/io/factbox/extractors");

    /** A module's exported types by the name of its list. */
    private static Map<String, List<Class<?>>> types() {
        return Map.of(
                "api-core.txt", exportedTypes(Factbox.class),
                "api-kit.txt", exportedTypes(Tsv.class),
                "api-kit-contract.txt", List.of(ExtractorContract.class, ReaderContract.class),
                "api-extractors.txt", exportedTypes(DateExtractorProvider.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api-core.txt", "api-kit.txt", "api-kit-contract.txt", "api-extractors.txt"})
    void theApiIsTheOneThatWasAgreed(String list) throws IOException {
        List<String> api = new ArrayList<>();
        types().get(list).forEach(type -> addLines(type, api));
        if (Boolean.getBoolean("factbox.api.update")) {
            Files.write(AGREED.resolve(list), api);
        }
        List<String> agreed = Files.readAllLines(AGREED.resolve(list));
        Set<String> gone = new TreeSet<>(agreed);
        api.forEach(gone::remove);
        Set<String> come = new TreeSet<>(api);
        agreed.forEach(come::remove);
        assertThat(gone.isEmpty() && come.isEmpty())
                .as(
                        "The API has changed.%n%nGone, which breaks those who use it:%n  %s%n%nNew, which is a promise:%n  %s%n%n"
                                + "If that is meant, say so in CHANGELOG.md and write the new list:%n"
                                + "  mvn test -pl extractors-default -am -Dtest=ApiCompatibilityTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dfactbox.api.update=true%n",
                        String.join("\n  ", gone), String.join("\n  ", come))
                .isTrue();
    }

    /** The visible types of the exported packages of the module that a class is in, whether that is a folder or a jar. */
    private static List<Class<?>> exportedTypes(Class<?> inside) {
        ModuleReference module = module(inside);
        Set<String> exported = module.descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.endsWith(".class") && file.indexOf('/') > 0)
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                    .filter(name -> !name.endsWith("package-info"))
                    .sorted()
                    .<Class<?>>map(ApiCompatibilityTest::load)
                    .filter(ApiCompatibilityTest::isVisible)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleReference module(Class<?> inside) {
        try {
            Path place = Path.of(
                    inside.getProtectionDomain().getCodeSource().getLocation().toURI());
            return ModuleFinder.of(place).findAll().iterator().next();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        return (Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers()))
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static void addLines(Class<?> type, List<String> lines) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        String of = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::toString)
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
        String parents = Stream.concat(
                        Stream.ofNullable(type.isInterface() ? null : type.getGenericSuperclass()),
                        Arrays.stream(type.getGenericInterfaces()))
                .map(java.lang.reflect.Type::getTypeName)
                .filter(name -> !name.startsWith("java.lang.Object") && !name.startsWith("java.lang.Record"))
                .sorted()
                .collect(Collectors.joining(", "));
        lines.add(modifiers(type.getModifiers() & ~Modifier.INTERFACE) + kind + " " + type.getName() + of
                + (parents.isEmpty() ? "" : " : " + parents));
        List<String> members = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers(), field.isSynthetic())) {
                members.add(field.toGenericString());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor.getModifiers(), constructor.isSynthetic())) {
                members.add(constructor.toGenericString());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isVisible(method.getModifiers(), method.isSynthetic())) {
                members.add(method.toGenericString());
            }
        }
        members.stream().sorted().map(member -> "  " + member).forEach(lines::add);
    }

    private static boolean isVisible(int modifiers, boolean synthetic) {
        return !synthetic && (Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers));
    }

    private static String modifiers(int modifiers) {
        String words = Modifier.toString(modifiers);
        return words.isEmpty() ? "" : words + " ";
    }
}
