package io.factbox.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.factbox.article.Article;
import io.factbox.article.Reading;
import io.factbox.facts.ArticleFacts;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

/** What the formats look like. */
class FactsWriterTest {
    private final ArticleFacts facts = SampleFacts.facts();

    private static ArticleFacts nothingIn(String text) {
        return new ArticleFacts(
                Article.of(text), List.of(), List.of(), ArticleFacts.Bindings.none(), List.of(), List.of());
    }

    @Test
    void jsonHoldsWhatIsStatedAndNothingElse() {
        assertThat(FactsWriter.json().toString(facts)).isEqualTo("""
                {"factbox":"1","id":"news.txt","offsets":"utf-16",\
                "article":{"headline":"Acme \\"wins\\"","published":"2024-03-15",\
                "found":{"headline":"text","published":"given"},"reading":{"by":"factbox.text","confidence":1.0}},\
                "mentions":[\
                {"kind":"organization","start":13,"end":22,"text":"Acme Corp","name":"Acme Corp","type":"COMPANY",\
                "entity":"organization:1","confidence":0.9,"by":"factbox.organizations/1.0#rule"},\
                {"kind":"acme.ticker","start":24,"end":27,"text":"ACM","attributes":{"exchange":"NYSE"},\
                "confidence":1.0,"by":"acme.tickers/1.0#rule"},\
                {"kind":"figure","start":36,"end":49,"text":"$2.50 million",\
                "figure":{"kind":"MONEY","low":2500000,"high":2500000,"currency":"USD",\
                "about":{"start":13,"end":22,"text":"Acme Corp"}},"asOf":3,"saidBy":4,\
                "confidence":0.95,"by":"factbox.figures/1.0#rule"},\
                {"kind":"date","start":53,"end":59,"text":"Monday","timex":{"type":"DATE","value":"2024-03-11"},\
                "from":"2024-03-11","to":"2024-03-12","resolution":"ANCHORED","anchor":"2024-03-15","saidBy":4,\
                "confidence":0.9,"by":"factbox.dates/1.0#rule"},\
                {"kind":"source","start":61,"end":64,"text":"she","name":"Jo Doe","sourceType":"PERSON","style":"INDIRECT",\
                "cue":{"start":65,"end":69,"text":"said"},"content":[{"start":13,"end":59}],\
                "confidence":0.8,"by":"factbox.sources/1.0#rule"}],\
                "entities":[{"id":"organization:1","type":"organization","name":"Acme Corp","mentions":[0],"identifiers":{}}],\
                "skipped":[{"start":71,"end":74,"text":"[1]","kind":"figure","why":"citation mark"}],\
                "problems":[{"extractor":"acme.broken","stage":"EXTRACT","message":"no list"}]}""");
    }

    @Test
    void jsonHoldsTheTextWhereOffsetsCountInWhatAReaderMade() {
        ArticleFacts page = SampleFacts.facts(Optional.of(new Reading("factbox.html", 0.9, List.of())));
        assertThat(FactsWriter.json().toString(page)).contains("\"text\":\"Acme \\\"wins\\\"\\n\\nAcme Corp");
        assertThat(FactsWriter.json().toString(facts)).doesNotContain("\"text\":\"Acme \\\"wins");
        assertThat(FactsWriter.jsonWithText().toString(facts)).contains("\"text\":\"Acme \\\"wins");
    }

    @Test
    void indentedJsonIsTheSameOnManyLines() {
        String indented = FactsWriter.indentedJson(false).toString(facts);
        assertThat(indented).startsWith("{\n  \"factbox\": \"1\",\n  \"id\": \"news.txt\",\n");
        assertThat(indented.replaceAll("\n *", "").replace("\": ", "\":"))
                .isEqualTo(FactsWriter.json().toString(facts));
    }

    @Property
    void jsonGivesEveryTextBack(@ForAll @CharRange(from = '\0', to = '\uffff') String text) {
        String json = FactsWriter.jsonWithText().toString(nothingIn(text));
        assertThat(json.chars()).noneMatch(c -> c < ' ' || c == '\u2028' || c == '\u2029');
        int start = json.indexOf("\"text\":\"") + 8;
        assertThat(unescaped(json.substring(start, json.indexOf("\"},\"mentions\""))))
                .isEqualTo(text);
    }

    private static String unescaped(String json) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            assertThat(c).isNotEqualTo('"');
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char kind = json.charAt(++i);
            switch (kind) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'u' -> {
                    out.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> out.append(kind);
            }
        }
        return out.toString();
    }

    @Test
    void csvHasARowForEachMention() {
        assertThat(FactsWriter.csv().toString(facts)).isEqualTo("""
                news.txt,organization,13,22,Acme Corp,Acme Corp,,,,,organization:1,0.9,factbox.organizations/1.0#rule\r
                news.txt,acme.ticker,24,27,ACM,{exchange=NYSE},,,,,,1.0,acme.tickers/1.0#rule\r
                news.txt,figure,36,49,$2.50 million,"2,500,000 USD",,Acme Corp,Jo Doe,2024-03-11,,0.95,factbox.figures/1.0#rule\r
                news.txt,date,53,59,Monday,2024-03-11,,,Jo Doe,,,0.9,factbox.dates/1.0#rule\r
                news.txt,source,61,64,she,Jo Doe,,,,,,0.8,factbox.sources/1.0#rule\r
                """);
        assertThat(FactsWriter.csvHeader().split(",")).hasSize(13);
    }

    @Test
    void jsonLdIsANewsArticle() {
        assertThat(FactsWriter.jsonLd().toString(facts))
                .startsWith(
                        "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"identifier\":\"news.txt\","
                                + "\"headline\":\"Acme \\\"wins\\\"\",\"datePublished\":\"2024-03-15\"")
                .contains("\"mentions\":[{\"@type\":\"Organization\",\"name\":\"Acme Corp\"}]")
                .contains("{\"@type\":\"Quotation\",\"text\":\"Acme Corp <ACM> earned $2.50 million on Monday\","
                        + "\"spokenByCharacter\":{\"@type\":\"Person\",\"name\":\"Jo Doe\"}}");
    }

    @Test
    void htmlEscapesTheArticleAndMarksItsMentions() {
        String page = FactsWriter.html().toString(facts);
        assertThat(page)
                .startsWith("<!doctype html>")
                .endsWith("</body></html>\n")
                .contains("<title>Acme &quot;wins&quot;</title>")
                .contains("&lt;<mark class=\"acme-ticker\" title=\"acme-ticker: {exchange=NYSE}\">ACM</mark>&gt;")
                .contains("<mark class=\"figure\" title=\"figure: 2,500,000 USD\">$2.50 million</mark>")
                .doesNotContain("<ACM>");
    }

    @Test
    void textTellsWhoSaysWhatAndWhatHoldsTogether() {
        assertThat(FactsWriter.text().toString(facts)).isEqualTo("""
                Acme "wins"
                published 2024-03-15

                WHO SAYS WHAT (1)
                  Jo Doe [person]
                    said          Acme Corp <ACM> earned $2.50 million on Monday

                FIGURES (1)
                  $2.50 million             2,500,000 USD             about Acme Corp; says Jo Doe; as of 2024-03-11

                DATES (1)
                  Monday                              2024-03-11              anchored on 2024-03-15

                ORGANIZATIONS (1)
                  Acme Corp                           company

                acme.ticker (1)
                  ACM                                 {exchange=NYSE}

                LOOKED LIKE A FACT AND IS NONE (1)
                  citation mark                       [1]

                PROBLEMS (1)
                  acme.broken                         extract: no list
                """);
    }

    @Test
    void textOfAnEmptyArticleSaysWhatIsNotStated() {
        assertThat(FactsWriter.text().toString(nothingIn(""))).isEqualTo("""
                (no headline stated)
                publication date not stated

                WHO SAYS WHAT (0)

                FIGURES (0)

                DATES (0)

                ORGANIZATIONS (0)
                """);
    }

    @Test
    void styledTextIsTheSameWithStyles() {
        String styled = FactsWriter.styledText().toString(facts);
        assertThat(styled).contains("\033[1mFIGURES\033[0m");
        assertThat(styled.replaceAll("\033\\[[0-9]m", ""))
                .isEqualTo(FactsWriter.text().toString(facts));
    }
}
