package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.notice.Notice;
import org.entente.source.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a page of its own: one model that every renderer writes. What a dossier is for a pair, a sheet is for a
 * roll call, a list, a case, a state.
 *
 * @param kind what it is, and what places it: "Roll call · General Assembly · 14 March 2008"
 * @param title its heading
 * @param byline words under the heading, such as an official title; may be empty
 * @param facts short facts side by side
 * @param finding one sentence
 * @param summary paragraphs after it
 * @param tally counts with a bar to scale, or null
 * @param sections in order
 * @param commands what may be asked next
 * @param notices what the reader must know
 * @param origins what it rests on
 * @param command the command that makes it again
 */
public record Sheet(
        String kind,
        String title,
        String byline,
        List<Prose> facts,
        Prose finding,
        List<Prose> summary,
        @Nullable Tally tally,
        List<Section> sections,
        List<String> commands,
        List<Notice> notices,
        List<Origin> origins,
        String command) {
    public Sheet {
        facts = List.copyOf(facts);
        summary = List.copyOf(summary);
        sections = List.copyOf(sections);
        commands = List.copyOf(commands);
        notices = List.copyOf(notices);
        origins = List.copyOf(origins);
    }

    /** A sheet of this kind and heading, to be filled. */
    public static Builder of(String kind, String title) {
        return new Builder(kind, title);
    }

    /** A sheet filled step by step. */
    public static final class Builder {
        private final String kind;
        private final String title;
        private String byline = "";
        private final List<Prose> facts = new ArrayList<>();
        private Prose finding = Prose.of("");
        private final List<Prose> summary = new ArrayList<>();
        private @Nullable Tally tally;
        private final List<Section> sections = new ArrayList<>();
        private final List<String> commands = new ArrayList<>();

        private Builder(String kind, String title) {
            this.kind = kind;
            this.title = title;
        }

        public Builder byline(String words) {
            byline = words;
            return this;
        }

        /** Adds a fact, unless it is empty. */
        public Builder fact(String words) {
            return words.isEmpty() ? this : fact(Prose.of(words));
        }

        public Builder fact(Prose words) {
            facts.add(words);
            return this;
        }

        public Builder finding(String sentence) {
            finding = Prose.of(sentence);
            return this;
        }

        /** Adds a paragraph, unless it is empty. */
        public Builder say(String paragraph) {
            return paragraph.isEmpty() ? this : say(Prose.of(paragraph));
        }

        public Builder say(Prose paragraph) {
            summary.add(paragraph);
            return this;
        }

        public Builder tally(Tally counts) {
            tally = counts;
            return this;
        }

        public Builder section(Section section) {
            sections.add(section);
            return this;
        }

        public Builder commands(List<String> next) {
            commands.addAll(next);
            return this;
        }

        /** The sheet, with what the reader must know and what it rests on. */
        public Sheet build(List<Notice> notices, List<Origin> origins, String command) {
            return new Sheet(
                    kind, title, byline, facts, finding, summary, tally, sections, commands, notices, origins, command);
        }
    }
}
