package io.factbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What plug-ins and applications are compiled against, as it was last agreed: every public and protected member of the exported
 * packages, a line each. A line that goes breaks somebody; a line that comes is a promise.
 */
class ApiCompatibilityTest {
    private static final Path AGREED = Path.of("src/test/resources/io/factbox/api.txt");

    @Test
    void theApiIsTheOneThatWasAgreed() throws IOException, URISyntaxException {
        List<String> api = api();
        if (Boolean.getBoolean("factbox.api.update")) {
            Files.write(AGREED, api);
        }
        List<String> agreed = Files.readAllLines(AGREED);
        Set<String> gone = new TreeSet<>(agreed);
        api.forEach(gone::remove);
        Set<String> come = new TreeSet<>(api);
        agreed.forEach(come::remove);
        assertThat(gone.isEmpty() && come.isEmpty())
                .as(
                        "The API has changed.%n%nGone, which breaks those who use it:%n  %s%n%nNew, which is a promise:%n  %s%n%n"
                                + "If that is meant, say so in CHANGELOG.md and write the new list:%n"
                                + "  mvn test -pl core -Dtest=ApiCompatibilityTest -Dfactbox.api.update=true%n",
                        String.join("\n  ", gone), String.join("\n  ", come))
                .isTrue();
    }

    private static List<String> api() throws IOException, URISyntaxException {
        Path classes = Path.of(Factbox.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> lines = new ArrayList<>();
        for (String exported : exportedPackages(classes)) {
            try (Stream<Path> files = Files.list(classes.resolve(exported.replace('.', '/')))) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                        .map(name -> exported + "." + name.substring(0, name.length() - 6))
                        .sorted()
                        .map(ApiCompatibilityTest::load)
                        .filter(ApiCompatibilityTest::isVisible)
                        .forEach(type -> addLines(type, lines));
            }
        }
        return lines;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> exportedPackages(Path classes) throws IOException {
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
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
