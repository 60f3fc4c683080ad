package io.factbox;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/**
 * Which package may look at which. What holds for all library modules alike stands in the ArchitectureTest of
 * extractors-default, which sees them all.
 */
class ArchitectureTest {
    @Test
    void packagesLookOneWay() {
        // "internal" is no layer: it sees all.
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("factbox")
                .definedBy("io.factbox")
                .layer("article, text")
                .definedBy("io.factbox.article..", "io.factbox.text..")
                .layer("mention")
                .definedBy("io.factbox.mention..")
                .layer("spi")
                .definedBy("io.factbox.spi..")
                .layer("entity")
                .definedBy("io.factbox.entity..")
                .layer("facts")
                .definedBy("io.factbox.facts..")
                .layer("output")
                .definedBy("io.factbox.output..")
                .whereLayer("article, text")
                .mayNotAccessAnyLayer()
                .whereLayer("mention")
                .mayOnlyAccessLayers("article, text")
                .whereLayer("spi")
                .mayOnlyAccessLayers("article, text", "mention")
                .whereLayer("entity")
                .mayOnlyAccessLayers("article, text", "mention")
                .whereLayer("facts")
                .mayOnlyAccessLayers("article, text", "mention", "entity")
                .whereLayer("output")
                .mayOnlyAccessLayers("article, text", "mention", "entity", "facts")
                .whereLayer("factbox")
                .mayNotBeAccessedByAnyLayer()
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("io.factbox"));
    }
}
