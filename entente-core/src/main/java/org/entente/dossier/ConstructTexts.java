package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Setting;
import org.entente.construct.Told;
import org.entente.state.State;

/** Readings of constructs as pages and terminals outside a dossier show them. */
public final class ConstructTexts {
    private final Setting setting;
    private final List<State> states;

    /** @param states the two of a pair in the order typed, one state, or none for the world */
    public ConstructTexts(Setting setting, List<State> states) {
        this.setting = setting;
        this.states = List.copyOf(states);
    }

    /** The sections of a page, one a construct. */
    public List<Section> sections(List<Told> told) {
        return told.stream()
                .flatMap(one -> ConstructSection.alone(telling(one)).section(Section.Part.TWO_MINUTES).stream())
                .toList();
    }

    /** The sections of a page that opens with their profile: paper has that alone. */
    public List<Section> sectionsUnderProfile(List<Told> told) {
        return sections(told).stream().map(Section::ofConstruct).toList();
    }

    /** All constructs side by side, as the profile of a dossier. */
    public Section profile(List<Told> told) {
        return new Profile(told.stream().map(this::telling).toList()).section("");
    }

    /** The paragraph that answers the question of the whole for a pair. */
    public Prose answer(List<Told> told) {
        return new AnswerWriter(told.stream().map(this::telling).toList()).paragraph();
    }

    /** What a construct says in a few words. */
    public String words(Told told) {
        return told.reading().filled() ? ConstructVoices.of(told.construct()).answer(telling(told)) : "no data";
    }

    /** What a construct's section says in sentences, without its caveats. */
    public List<String> sentences(Told told) {
        List<String> sentences = new ArrayList<>(lead(told));
        sentences.addAll(remarks(told));
        return sentences;
    }

    /** Of these the answer: the finding and its paragraphs. */
    public List<String> lead(Told told) {
        ConstructWords words = ConstructVoices.of(told.construct());
        Telling telling = telling(told);
        List<String> sentences = new ArrayList<>();
        words.finding(telling).ifPresent(finding -> sentences.add(Grammar.sentence(finding.text())));
        words.paragraphs(telling).forEach(paragraph -> sentences.add(paragraph.text()));
        return sentences;
    }

    /** Of these what must be known besides. */
    public List<String> remarks(Told told) {
        List<String> sentences = new ArrayList<>();
        told.reading().remarks().forEach(remark -> sentences.add(Grammar.sentence(remark)));
        if (!told.reading().needs().isEmpty()) {
            sentences.add(Grammar.sentence(told.reading().needs()));
        }
        return sentences;
    }

    private Telling telling(Told told) {
        return new Telling(setting, told.construct(), told.reading(), states);
    }
}
