package io.factbox.extractors;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every library module. It stands here because this module sees all three. */
class ArchitectureTest {
    private static final String CONTRACT_KIT = "io.factbox.kit.tck..";

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("io.factbox")
            .that(resideOutsideOfPackage(CONTRACT_KIT));

    /** Whatever answers differently on another machine, on another day or for another user. */
    private static final Pattern SURROUNDINGS = Pattern.compile(String.join(
            "|",
            // clock
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*",
            "java\\.time\\.([a-z]+\\.)*\\w+\\.now\\(.*",
            // time zone
            "java\\.time\\.ZoneId\\.systemDefault\\(.*",
            // locale, asked for or taken silently
            "java\\.util\\.Locale\\.getDefault\\(.*",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase)\\(\\)",
            "java\\.lang\\.String\\.(format\\(java\\.lang\\.String, .*|formatted\\(.*)",
            "java\\.text\\.\\w+\\.get\\w*Instance\\(\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
            // charset, likewise
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*",
            "java\\.lang\\.String\\.(getBytes\\(\\)|<init>\\(\\[B(, int, int)?\\))",
            "java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\([^,]*\\)",
            // system properties, environment, console
            "java\\.lang\\.System\\.(getProperty|getProperties|getenv|lineSeparator|console)\\(.*",
            "java\\.lang\\.(Boolean\\.getBoolean|Integer\\.getInteger|Long\\.getLong)\\(.*",
            "java\\.lang\\.System\\.(in|out|err)"));

    @Test
    void exportedSignaturesShowOurOwnAndTheJdksTypesOnly() throws IOException {
        Set<String> exported = exportedPackages();
        assertThat(exported).contains("io.factbox", "io.factbox.kit.lexicon", "io.factbox.readers");

        classes()
                .that(describe("are exported", type -> isShown(type) && exported.contains(type.getPackageName())))
                .should(showOnly(resideInAnyPackage("java..", "io.factbox..")))
                .allowEmptyShould(true)
                .check(LIBRARY);
    }

    @Test
    void nothingAsksItsSurroundings() {
        noClasses()
                .that()
                // Measures a time limit, and only where the user sets one.
                .doNotHaveFullyQualifiedName("io.factbox.internal.engine.Budget")
                .should()
                .accessTargetWhere(describe(
                        "the answer depends on clock, time zone, locale, charset or system",
                        (JavaAccess<?> access) -> SURROUNDINGS
                                .matcher(access.getTarget().getFullName())
                                .matches()))
                .orShould()
                .dependOnClassesThat(describe(
                        "carry a clock or a time zone of their own",
                        type -> Set.of(
                                        "java.time.Clock",
                                        "java.util.Date",
                                        "java.util.Calendar",
                                        "java.util.GregorianCalendar",
                                        "java.util.TimeZone",
                                        "java.text.SimpleDateFormat")
                                .contains(type.getName())))
                .check(LIBRARY);
    }

    @Test
    void nobodyButCoreUsesItsInternals() {
        noClasses()
                .that()
                .resideInAnyPackage("io.factbox.kit..", "io.factbox.readers..", "io.factbox.extractors..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.factbox.internal..")
                .check(LIBRARY);
    }

    @Test
    void tikaStaysWithTheReaders() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.factbox.readers..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.tika..")
                .check(LIBRARY);
    }

    @Test
    void contractKitNeedsNoTestLibraryButJUnitJupiter() {
        classes()
                .that()
                .resideInAPackage(CONTRACT_KIT)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "io.factbox..",
                        "org.junit.jupiter..",
                        "org.opentest4j..",
                        "org.apiguardian..",
                        "org.jspecify..")
                .allowEmptyShould(true)
                .check(new ClassFileImporter().importPackages("io.factbox.kit.tck"));
    }

    private static Set<String> exportedPackages() throws IOException {
        return Collections.list(ArchitectureTest.class.getClassLoader().getResources("module-info.class")).stream()
                .map(ArchitectureTest::descriptor)
                .filter(module -> module.name().startsWith("io.factbox."))
                .flatMap(module -> module.exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(toUnmodifiableSet());
    }

    private static ModuleDescriptor descriptor(URL moduleInfo) {
        try (InputStream in = moduleInfo.openStream()) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchCondition<JavaClass> showOnly(DescribedPredicate<JavaClass> allowed) {
        return new ArchCondition<>("show only types that " + allowed.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                signature(type)
                        .map(JavaClass::getBaseComponentType)
                        .filter(shown -> !shown.isPrimitive() && !allowed.test(shown))
                        .distinct()
                        .map(shown -> type.getName() + " shows " + shown.getName())
                        .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }

    /** Every type that a caller of this one meets: what it extends, its bounds, its members' types and exceptions. */
    private static Stream<JavaClass> signature(JavaClass type) {
        Stream<JavaType> header = Stream.of(
                        type.getSuperclass().stream(),
                        type.getInterfaces().stream(),
                        type.getTypeParameters().stream().map(JavaType.class::cast))
                .flatMap(types -> types);
        Stream<JavaClass> members = type.getMembers().stream()
                .filter(ArchitectureTest::isShown)
                .flatMap(member -> Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown(member)));
        return Stream.concat(header.flatMap(part -> part.getAllInvolvedRawTypes().stream()), members);
    }

    private static Stream<JavaClass> thrown(JavaMember member) {
        return member instanceof JavaCodeUnit code
                ? code.getThrowsClause().stream().map(ThrowsDeclaration::getRawType)
                : Stream.empty();
    }

    private static boolean isShown(JavaClass type) {
        return isShown(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureTest::isShown).orElse(true);
    }

    private static boolean isShown(JavaMember member) {
        return isShown(member.getModifiers());
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }
}
