package io.factbox.extractors.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.Factbox;
import io.factbox.kit.spec.Notation;
import io.factbox.kit.spec.SpecFile;
import io.factbox.mention.OrganizationMention;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganizationSpecTest {
    private static final Factbox FACTBOX = Factbox.builder()
            .discover(false)
            .with(new OrganizationExtractorProvider())
            .build();
    private static final Notation KINDS = (mention, article) -> Optional.of(
            mention instanceof OrganizationMention organization
                    ? organization.type().name()
                    : "PERSON");

    @Test
    void findsNamesAsTheSpecificationSays() {
        assertThat(SpecFile.resource(OrganizationSpecTest.class, "organizations.spec")
                        .check(FACTBOX, KINDS))
                .isEmpty();
    }
}
