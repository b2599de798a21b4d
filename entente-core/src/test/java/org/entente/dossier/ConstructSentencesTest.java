package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Constructs;
import org.entente.construct.Evidence;
import org.entente.construct.Reading;
import org.entente.measure.FigureOptions;
import org.entente.measure.Figures;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What constructs say of random pairs: every figure is the data's, no sentence says more than its interval. */
class ConstructSentencesTest {
    private static final VoteRecord RECORD = BuiltInRecord.load();
    private static final StateRegistry STATES = StateRegistry.builtIn();
    private static final DossierLayers LAYERS = new DossierLayers(
            RECORD, List.of(), List.of(), STATES, CaseRegistry.builtIn(), DatedRecord.builtIn(), TieRecord.builtIn());
    private static final int SECTIONS_OF_ONE_IN = 20;
    private static final int ONE_HEAD = 2008;
    /** A sentence is held against the interval it speaks of, whatever that rests on. */
    private static final int DRAWS = 100;

    @ParameterizedTest
    @CsvSource({"0, 0, 1400", "1946, 1990, 300", "2008, 2014, 300"})
    void everyFigureOfASentenceIsTheData(int from, int to, int pairs) {
        Slice slice = (from == 0 ? Slice.everything() : Slice.everything().withYears(from, to)).settled(true);
        long[] mask = SliceMask.of(RECORD, slice);
        FigureOptions options = FigureOptions.of(slice.absence()).withDraws(DRAWS);
        Figures figures = Figures.of(RECORD, mask, options, List.of(), Kept.STORE, label -> {});
        Evidence evidence = LAYERS.evidence(Kept.STORE, label -> {});
        Random random = new Random(from + 14L);
        List<String> faults = new ArrayList<>();
        int clauses = 0;
        for (int pair = 0; pair < pairs; pair++) {
            State a = state(random);
            State b = state(random);
            if (a.equals(b)) {
                continue;
            }
            DossierQuestion question =
                    new DossierQuestion(a, b, slice, !slice.allTime(), List.of(), "entente dossier A B");
            Subject subject =
                    new Subject(question, LAYERS, evidence, figures, Periods.of(question.asked(), RECORD, mask));
            String name = " · " + subject.nameA + "–" + subject.nameB + " " + slice;
            List<Telling> tellings = tellings(subject, from);
            for (Telling telling : tellings) {
                clauses +=
                        ConstructVoices.of(telling.construct()).clauses(telling).size();
                ClauseFaults.of(telling).forEach(fault -> faults.add(fault + name));
            }
            said(subject, tellings, pair % SECTIONS_OF_ONE_IN == 0).forEach(fault -> faults.add(fault + name));
        }
        assertThat(faults.stream().limit(40)).isEmpty();
        assertThat(clauses).as("clauses checked").isGreaterThan(pairs);
    }

    /** What is beyond blocs is estimated for all pairs of each head's years: of one slice, which has one head. */
    private static List<Telling> tellings(Subject subject, int from) {
        return Constructs.list().stream()
                .filter(construct -> from == ONE_HEAD || !construct.card().id().equals("beyond_blocs"))
                .map(subject::telling)
                .filter(telling -> !telling.reading().equals(Reading.NONE))
                .toList();
    }

    private static List<String> said(Subject subject, List<Telling> tellings, boolean sections) {
        List<Said> said = new ArrayList<>();
        said.add(new Said("answer", new AnswerWriter(tellings).paragraph().text(), true));
        if (sections) {
            tellings.forEach(telling -> ConstructSection.alone(telling)
                    .section(Section.Part.VOTES)
                    .ifPresent(section -> Said.section(section, said)));
        }
        said.removeIf(one -> one.text().isEmpty());
        Set<String> names = Set.copyOf(
                List.of(subject.nameA, subject.nameB).stream().distinct().toList());
        List<String> faults = new ArrayList<>();
        said.forEach(one -> faults.addAll(SentenceFaults.of(one, names)));
        return faults;
    }

    /** Most are on the record of votes; some never were. */
    private static State state(Random random) {
        List<State> states = STATES.list();
        State state = states.get(random.nextInt(states.size()));
        while (random.nextInt(8) > 0 && RECORD.column(state.ccode()) < 0) {
            state = states.get(random.nextInt(states.size()));
        }
        return state;
    }
}
