package io.factbox.spi;

import io.factbox.mention.MentionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an extractor is called, makes and needs. Immutable. */
public final class ExtractorDescriptor {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    private final String id;
    private final String version;
    private final Set<Locale> languages;
    private final Set<MentionKind<?>> produces;
    private final Set<MentionKind<?>> requires;
    private final Set<MentionKind<?>> uses;
    private final List<Setting> settings;

    private ExtractorDescriptor(Builder builder) {
        id = builder.id;
        version = builder.version;
        languages = Collections.unmodifiableSet(new LinkedHashSet<>(builder.languages));
        produces = Collections.unmodifiableSet(new LinkedHashSet<>(builder.produces));
        requires = Collections.unmodifiableSet(new LinkedHashSet<>(builder.requires));
        uses = Collections.unmodifiableSet(new LinkedHashSet<>(builder.uses));
        settings = List.copyOf(builder.settings);
        if (produces.isEmpty()) {
            throw new IllegalArgumentException(
                    "extractor " + id + " produces nothing: name its kinds with produces(..)");
        }
    }

    /**
     * A builder.
     *
     * @param id {@code vendor.name} in lower case; {@code factbox.} is reserved
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static Builder builder(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "an extractor's id is vendor.name in lower case, such as acme.tickers, not '" + id + "'");
        }
        return new Builder(id);
    }

    /** {@code vendor.name}. */
    public String id() {
        return id;
    }

    /** The extractor's version. */
    public String version() {
        return version;
    }

    /** The languages it reads; empty for any. */
    public Set<Locale> languages() {
        return languages;
    }

    /** The kinds of its mentions, at least one. */
    public Set<MentionKind<?>> produces() {
        return produces;
    }

    /** Kinds without which it is not run. */
    public Set<MentionKind<?>> requires() {
        return requires;
    }

    /** Kinds that it looks at where somebody makes them; it runs after their makers. */
    public Set<MentionKind<?>> uses() {
        return uses;
    }

    /** The settings it takes. */
    public List<Setting> settings() {
        return settings;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExtractorDescriptor that
                && id.equals(that.id)
                && version.equals(that.version)
                && languages.equals(that.languages)
                && produces.equals(that.produces)
                && requires.equals(that.requires)
                && uses.equals(that.uses)
                && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    @Override
    public String toString() {
        return id + "/" + version;
    }

    /** Collects a descriptor. Not for several threads. */
    public static final class Builder {
        private final String id;
        private String version = "0";
        private final Set<Locale> languages = new LinkedHashSet<>();
        private final Set<MentionKind<?>> produces = new LinkedHashSet<>();
        private final Set<MentionKind<?>> requires = new LinkedHashSet<>();
        private final Set<MentionKind<?>> uses = new LinkedHashSet<>();
        private final List<Setting> settings = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        /** Sets the version. */
        public Builder version(String value) {
            version = Objects.requireNonNull(value, "version");
            return this;
        }

        /** Adds languages; none at all means any. */
        public Builder languages(Locale... values) {
            languages.addAll(List.of(values));
            return this;
        }

        /** Adds kinds that it makes. */
        public Builder produces(MentionKind<?>... kinds) {
            produces.addAll(List.of(kinds));
            return this;
        }

        /** Adds kinds that it cannot do without. */
        public Builder requires(MentionKind<?>... kinds) {
            requires.addAll(List.of(kinds));
            return this;
        }

        /** Adds kinds that it looks at if they are there. */
        public Builder uses(MentionKind<?>... kinds) {
            uses.addAll(List.of(kinds));
            return this;
        }

        /** Adds a setting with its default and what it does. */
        public Builder setting(String key, String defaultValue, String description) {
            settings.add(new Setting(key, defaultValue, description));
            return this;
        }

        /**
         * The finished descriptor.
         *
         * @throws IllegalArgumentException if it produces nothing
         */
        public ExtractorDescriptor build() {
            return new ExtractorDescriptor(this);
        }
    }
}
