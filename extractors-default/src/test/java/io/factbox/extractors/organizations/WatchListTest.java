package io.factbox.extractors.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.factbox.Factbox;
import io.factbox.entity.Entity;
import io.factbox.facts.ArticleFacts;
import io.factbox.mention.OrganizationMention;
import io.factbox.mention.OrganizationMention.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchListTest {
    @TempDir
    Path folder;

    private List<OrganizationMention> find(String csv, String text) throws IOException {
        return facts(csv, text).mentions().stream()
                .filter(OrganizationMention.class::isInstance)
                .map(OrganizationMention.class::cast)
                .toList();
    }

    private ArticleFacts facts(String csv, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), csv);
        return Factbox.builder()
                .discover(false)
                .with(new OrganizationExtractorProvider())
                .set("factbox.organizations", "list", file.toString())
                .build()
                .extract(text);
    }

    @Test
    void findsAListedNameThatNobodyElseKnows() throws IOException {
        assertThat(find("name\nzeta lab\n", "She left zeta lab in spring."))
                .extracting(OrganizationMention::text)
                .containsExactly("zeta lab");
    }

    @Test
    void givesTheIdentifiersAndTheTypeOfTheRow() throws IOException {
        OrganizationMention mention = find(
                        "name,type,lei,ticker\n\"Quux, Blort\",education,L1,\n", "Shares of Quux, Blort rose.")
                .get(0);
        assertThat(mention.identifiers()).isEqualTo(Map.of("lei", "L1"));
        assertThat(mention.type()).isEqualTo(Type.EDUCATION);
    }

    @Test
    void findsAliases() throws IOException {
        assertThat(find("name,aliases,id\nBlorten Werke,Blorten|BLW,7\n", "Shares of Blorten rose; BLW said so."))
                .extracting(mention -> mention.identifiers().get("id"))
                .containsExactly("7", "7");
    }

    @Test
    void joinsTheNamesOfOneRowToOneEntity() throws IOException {
        List<Entity> entities = facts(
                        "name,aliases,id\nBlorten Werke,Glimm Steel,7\n", "Blorten Werke, now Glimm Steel, rose.")
                .entities();
        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).identifiers()).isEqualTo(Map.of("id", "7"));
    }

    @Test
    void takesTheLegalFormBehindAListedName() throws IOException {
        assertThat(find("name,id\nBlorten,7\n", "Shares of Blorten Ltd rose."))
                .extracting(OrganizationMention::text)
                .containsExactly("Blorten Ltd");
    }

    @Test
    void saysThatTheColumnOfNamesIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WatchList.read(Files.writeString(folder.resolve("x.csv"), "company,id\nA,1\n")))
                .withMessageContaining("no column 'name'");
    }

    @Test
    void saysWhichLineHasTooFewCells() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WatchList.read(Files.writeString(folder.resolve("x.csv"), "name,id\nA,1\nB\n")))
                .withMessageContaining("has 1 cells");
    }
}
