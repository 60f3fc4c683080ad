package io.factbox.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.mention.OrganizationMention;
import io.factbox.mention.Provenance;
import io.factbox.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A short name that leaves out the words of the trade. */
class BrandNamesTest {
    /** The number of organizations that names in a text are taken for, its story beginning at an offset. */
    private static int organizations(String text, int story, String... names) {
        List<OrganizationMention> mentions = new ArrayList<>();
        int at = 0;
        for (String name : names) {
            int start = text.indexOf(name, at);
            at = start + name.length();
            mentions.add(new OrganizationMention(
                    new Span(start, at),
                    name,
                    name,
                    OrganizationMention.Type.COMPANY,
                    Map.of(),
                    1,
                    new Provenance("test", "1", "given")));
        }
        return OrganizationAliases.group(text, story, mentions).joined().size();
    }

    @Test
    void mayStandInTheHeadlineBeforeTheFullName() {
        String headline = "Tormund closes two wells\n\n";
        String text = headline + "Tormund Energy ASA will close two wells. Tormund has 300 people there.";
        assertThat(organizations(text, headline.length(), "Tormund", "Tormund Energy ASA", "Tormund"))
                .isEqualTo(1);
    }

    @Test
    void isAnotherFirmWhereTheStoryNamesItFirst() {
        String text = "Tormund sold a part. Tormund Energy ASA is now on its own. Tormund keeps the ships.";
        assertThat(organizations(text, 0, "Tormund", "Tormund Energy ASA", "Tormund"))
                .isEqualTo(2);
    }

    @Test
    void isLeftAloneWhereTwoFullNamesBeginWithIt() {
        String text = "Tormund Energy ASA met Tormund Shipping AS. Tormund declined to comment.";
        assertThat(organizations(text, 0, "Tormund Energy ASA", "Tormund Shipping AS", "Tormund"))
                .isEqualTo(3);
    }
}
