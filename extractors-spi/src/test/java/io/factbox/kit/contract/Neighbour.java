package io.factbox.kit.contract;

import io.factbox.mention.OrganizationMention;
import io.factbox.spi.Extractor;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ExtractorProvider;
import io.factbox.spi.ExtractorSettings;
import io.factbox.text.Span;
import java.util.List;
import java.util.Map;

/** Another plug-in: the first character of every text is an organization to it. */
final class Neighbour implements ExtractorProvider {
    private final List<String> asked;

    /**
     * @param asked takes the name of the neighbour when it is asked for its descriptor
     */
    Neighbour(List<String> asked) {
        this.asked = asked;
    }

    @Override
    public ExtractorDescriptor descriptor() {
        asked.add("neighbour");
        return ExtractorDescriptor.builder("zeta.neighbour")
                .version("1")
                .produces(OrganizationMention.KIND)
                .build();
    }

    @Override
    public Extractor create(ExtractorSettings settings) {
        return context -> {
            String text = context.article().text();
            return text.isEmpty()
                    ? List.of()
                    : List.of(new OrganizationMention(
                            new Span(0, 1),
                            text.substring(0, 1),
                            "First",
                            OrganizationMention.Type.OTHER,
                            Map.of(),
                            0.5,
                            context.provenance("first")));
        };
    }
}
