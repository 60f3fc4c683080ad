package io.factbox.cli;

import static io.factbox.cli.CommandLineRun.factbox;
import static io.factbox.cli.CommandLineRun.withInput;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what docs/output.schema.json says, key by key. */
class OutputSchemaTest {
    private static final Path SCHEMA = Path.of("../../docs/output.schema.json");
    private static final Path SAMPLE = Path.of("../quickstart/src/main/resources/article.txt");

    private static JsonSchemaFactory schemas;
    private static JsonSchema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schemas = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        schema = schemas.getSchema(Files.readString(SCHEMA));
    }

    private static Set<ValidationMessage> faults(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    @Test
    void theSchemaItselfIsValid() throws IOException {
        JsonSchema ofSchemas = schemas.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(ofSchemas.validate(Files.readString(SCHEMA), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl"})
    void theSampleArticleFollowsIt(String format) {
        String json = factbox("--with-text", "--format", format, SAMPLE).out();
        assertThat(faults(json)).isEmpty();
        assertThat(json).contains("\"kind\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"\"}",
                "{\"text\":\"Bosses of 5 to 10 firms met in May, with up to 300 guests.\",\"published\":\"2024-10-23T17:00+02:00\"}",
                "{\"text\":\"La récolte a baissé de 3 %.\",\"language\":\"fr\"}",
                "{\"html\":\"<html><body><h1>News</h1><p>Shares fell 3% on Monday, Acme Corp said.</p></body></html>\"}"
            })
    void otherInputsFollowIt(String row) {
        String json = withInput(row, "--from", "jsonl", "-").out();
        assertThat(faults(json)).isEmpty();
    }

    @Test
    void anUnknownKeyIsAFault() {
        String json = withInput("One.", "-").out();
        assertThat(faults(json)).isEmpty();
        assertThat(faults(json.replace("\"offsets\"", "\"offset\""))).isNotEmpty();
        assertThat(faults(json.replace("\"article\":{", "\"article\":{\"colour\":\"red\",")))
                .isNotEmpty();
    }
}
