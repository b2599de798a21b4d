package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence or paragraph made of {@link Span}s, so that every renderer can link figures to their rows.
 *
 * @param spans in reading order
 */
public record Prose(List<Span> spans) {
    public Prose {
        spans = List.copyOf(spans);
    }

    /** Plain words, without a figure. */
    public static Prose of(String text) {
        return new Prose(List.of(new Span.Plain(text)));
    }

    /** The words alone. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** A paragraph that opens with what it is about. */
    public static Prose led(String lead, String text) {
        return new Builder().lead(lead).say(text).build();
    }

    /** The same in parts, each beginning with words that open it: how a terminal sets what a page sets as one paragraph. */
    public List<Prose> parts() {
        List<Prose> parts = new ArrayList<>();
        List<Span> part = new ArrayList<>();
        for (Span span : spans) {
            if (span instanceof Span.Lead && !part.isEmpty()) {
                parts.add(new Prose(part));
                part.clear();
            }
            part.add(span);
        }
        parts.add(new Prose(part));
        return parts;
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** Whether it opens with what it is about. */
    public boolean isLed() {
        return !spans.isEmpty() && spans.get(0) instanceof Span.Lead;
    }

    /** Collects spans step by step. */
    public static final class Builder {
        private final List<Span> spans = new ArrayList<>();

        public Builder say(String text) {
            spans.add(new Span.Plain(text));
            return this;
        }

        /** The words that open the paragraph; a space follows. */
        public Builder lead(String text) {
            spans.add(new Span.Lead(text));
            return say(" ");
        }

        public Builder figure(String text, @org.jspecify.annotations.Nullable String rows) {
            spans.add(new Span.Figure(text, rows));
            return this;
        }

        /** A span of another paragraph. */
        public Builder span(Span span) {
            spans.add(span);
            return this;
        }

        public Builder interval(String text) {
            spans.add(new Span.Interval(text));
            return this;
        }

        public Builder flag(String label) {
            spans.add(new Span.Flag(label));
            return this;
        }

        public Builder command(String text) {
            spans.add(new Span.Command(text));
            return this;
        }

        public boolean isEmpty() {
            return spans.isEmpty();
        }

        public Prose build() {
            return new Prose(spans);
        }
    }
}
