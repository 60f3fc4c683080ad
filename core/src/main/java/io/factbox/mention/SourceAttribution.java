package io.factbox.mention;

import io.factbox.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to have said what: source, cue and content (Pareti 2012; Newell et al. 2018, PolNeAR). The mention's own span is the
 * source, a noun phrase with its apposition. Immutable.
 */
public final class SourceAttribution implements Mention {
    /** The kind of sources. */
    public static final MentionKind<SourceAttribution> KIND = new MentionKind<>("source", SourceAttribution.class);

    /** What kind of source it is. */
    public enum Type {
        /** A named person. */
        PERSON,
        /** An organization. */
        ORGANIZATION,
        /** A report, a statement, a study, data. */
        DOCUMENT,
        /** A conference, a hearing, a briefing. */
        EVENT,
        /** A country or its government by the country's name. */
        COUNTRY,
        /** People by their role: analysts, network participants. */
        GROUP,
        /** Somebody who is not named on purpose: sources familiar with the matter. */
        ANONYMOUS
    }

    /** How the words are rendered. */
    public enum Style {
        /** In quotation marks. */
        DIRECT,
        /** Reported. */
        INDIRECT,
        /** Reported, with words in quotation marks. */
        MIXED
    }

    /** How the source stands to what is attributed, where the words say more than that it was said. */
    public enum Manner {
        /** The source says that it is so: confirmed, admitted. */
        CONFIRMATION,
        /** The source says that it is not so: denied, disputed. */
        DENIAL,
        /** The source says nothing: declined to comment. */
        NO_COMMENT
    }

    private final Span span;
    private final String text;
    private final String name;
    private final Type type;
    private final Style style;
    private final @Nullable Span cue;
    private final List<Span> content;
    private final @Nullable String role;
    private final @Nullable String affiliation;
    private final @Nullable Span addressee;
    private final @Nullable Span medium;
    private final @Nullable Manner manner;
    private final @Nullable Span via;
    private final @Nullable Span antecedent;
    private final double confidence;
    private final Provenance provenance;

    private SourceAttribution(Builder builder) {
        span = builder.span;
        text = builder.text;
        name = builder.name;
        type = builder.type;
        style = builder.style;
        cue = builder.cue;
        content = List.copyOf(builder.content);
        role = builder.role;
        affiliation = builder.affiliation;
        addressee = builder.addressee;
        medium = builder.medium;
        manner = builder.manner;
        via = builder.via;
        antecedent = builder.antecedent;
        confidence = builder.confidence;
        provenance = Objects.requireNonNull(builder.provenance, "provenance");
        Mentions.check(span, text, confidence, provenance);
    }

    /**
     * A builder for an attribution.
     *
     * @param span the source
     * @param text the characters of the span
     */
    public static Builder builder(Span span, String text) {
        return new Builder(span, text);
    }

    @Override
    public MentionKind<SourceAttribution> kind() {
        return KIND;
    }

    @Override
    public Span span() {
        return span;
    }

    @Override
    public String text() {
        return text;
    }

    /** Who it is: the name behind a pronoun or {@code the company}, else the source's own words. */
    public String name() {
        return name;
    }

    /** What kind of source it is. */
    public Type type() {
        return type;
    }

    /** How the words are rendered. */
    public Style style() {
        return style;
    }

    /** The words that attribute: {@code said}, {@code according to}; absent where the text has none. */
    public Optional<Span> cue() {
        return Optional.ofNullable(cue);
    }

    /** What is attributed, with its quotation marks; several spans where the cue stands inside. */
    public List<Span> content() {
        return content;
    }

    /** The office or job of the source, where stated. */
    public Optional<String> role() {
        return Optional.ofNullable(role);
    }

    /** The organization that the source speaks for, where stated. */
    public Optional<String> affiliation() {
        return Optional.ofNullable(affiliation);
    }

    /** Who was spoken to, where stated: {@code reporters} in "told reporters". */
    public Optional<Span> addressee() {
        return Optional.ofNullable(addressee);
    }

    /** Where or in what it was said, where stated: {@code a statement}, {@code state television}, {@code an interview with Le Monde}. */
    public Optional<Span> medium() {
        return Optional.ofNullable(medium);
    }

    /** Whether the source confirms, denies or says nothing, where stated. */
    public Optional<Manner> manner() {
        return Optional.ofNullable(manner);
    }

    /** The source through which this one is quoted, by its span: {@code Xinhua} in "according to Xinhua, Xi urged". */
    public Optional<Span> via() {
        return Optional.ofNullable(via);
    }

    /** The earlier mention that a pronoun or {@code the company} stands for. */
    public Optional<Span> antecedent() {
        return Optional.ofNullable(antecedent);
    }

    @Override
    public double confidence() {
        return confidence;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceAttribution that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return "SourceAttribution[" + text + " " + span + ", cue " + cue + ", content " + content + "]";
    }

    private List<Object> state() {
        return List.of(
                span,
                text,
                name,
                type,
                style,
                cue(),
                content,
                role(),
                affiliation(),
                addressee(),
                medium(),
                manner(),
                via(),
                antecedent(),
                confidence,
                provenance);
    }

    /** Collects an attribution; setters take null for "not stated". Not for several threads. */
    public static final class Builder {
        private final Span span;
        private final String text;
        private String name;
        private Type type = Type.PERSON;
        private Style style = Style.INDIRECT;
        private @Nullable Span cue;
        private List<Span> content = List.of();
        private @Nullable String role;
        private @Nullable String affiliation;
        private @Nullable Span addressee;
        private @Nullable Span medium;
        private @Nullable Manner manner;
        private @Nullable Span via;
        private @Nullable Span antecedent;
        private double confidence;
        private @Nullable Provenance provenance;

        private Builder(Span span, String text) {
            this.span = span;
            this.text = text;
            name = text;
        }

        /** Sets who it is. */
        public Builder name(String value) {
            name = value;
            return this;
        }

        /** Sets what kind of source it is. */
        public Builder type(Type value) {
            type = value;
            return this;
        }

        /** Sets how the words are rendered. */
        public Builder style(Style value) {
            style = value;
            return this;
        }

        /** Sets the words that attribute. */
        public Builder cue(@Nullable Span value) {
            cue = value;
            return this;
        }

        /** Sets what is attributed. */
        public Builder content(List<Span> value) {
            content = value;
            return this;
        }

        /** Sets the office or job. */
        public Builder role(@Nullable String value) {
            role = value;
            return this;
        }

        /** Sets the organization that the source speaks for. */
        public Builder affiliation(@Nullable String value) {
            affiliation = value;
            return this;
        }

        /** Sets who was spoken to. */
        public Builder addressee(@Nullable Span value) {
            addressee = value;
            return this;
        }

        /** Sets where or in what it was said. */
        public Builder medium(@Nullable Span value) {
            medium = value;
            return this;
        }

        /** Sets whether the source confirms, denies or says nothing. */
        public Builder manner(@Nullable Manner value) {
            manner = value;
            return this;
        }

        /** Sets the source through which this one is quoted. */
        public Builder via(@Nullable Span value) {
            via = value;
            return this;
        }

        /** Sets the earlier mention that the source's words stand for. */
        public Builder antecedent(@Nullable Span value) {
            antecedent = value;
            return this;
        }

        /** Sets how often the rule is right. */
        public Builder confidence(double value) {
            confidence = value;
            return this;
        }

        /** Sets which rule made it. */
        public Builder provenance(Provenance value) {
            provenance = value;
            return this;
        }

        /** The finished attribution. */
        public SourceAttribution build() {
            return new SourceAttribution(this);
        }
    }
}
