package io.factbox.internal.engine;

import io.factbox.mention.MentionKind;
import io.factbox.spi.ExtractorDescriptor;
import io.factbox.spi.ReaderDescriptor;
import io.factbox.spi.Setting;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows the plan to people. */
final class PlanPrinter {
    private PlanPrinter() {}

    static String print(List<PlannedExtractor> plan, List<ReaderDescriptor> readers) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (PlannedExtractor planned : plan) {
            ExtractorDescriptor descriptor = planned.descriptor();
            out.append(number++)
                    .append(". ")
                    .append(descriptor.id())
                    .append(' ')
                    .append(descriptor.version());
            out.append(" (").append(planned.origin()).append(")\n");
            line(out, "produces", kinds(descriptor.produces()));
            line(out, "requires", kinds(descriptor.requires()));
            line(out, "uses", kinds(descriptor.uses()));
            line(
                    out,
                    "languages",
                    descriptor.languages().stream()
                            .map(java.util.Locale::toLanguageTag)
                            .collect(Collectors.joining(", ")));
            for (Setting setting : descriptor.settings()) {
                String value = planned.settings().getOrDefault(setting.key(), setting.defaultValue());
                out.append("   ").append(setting.key()).append(" = ").append(shown(value));
                if (!value.equals(setting.defaultValue())) {
                    out.append(" (default: ")
                            .append(shown(setting.defaultValue()))
                            .append(')');
                }
                out.append("   ").append(setting.description()).append('\n');
            }
        }
        for (ReaderDescriptor reader : readers) {
            out.append("reader ")
                    .append(reader.id())
                    .append(' ')
                    .append(reader.version())
                    .append(": ");
            out.append(reader.mediaTypes().stream().sorted().collect(Collectors.joining(", ")))
                    .append('\n');
        }
        return out.toString();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }

    private static void line(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append("   ").append(name).append(' ').append(value).append('\n');
        }
    }

    private static String kinds(Set<MentionKind<?>> kinds) {
        return kinds.stream().map(MentionKind::id).sorted().collect(Collectors.joining(", "));
    }
}
