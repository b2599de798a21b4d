package org.entente.app.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.cases.Case;
import org.entente.cases.CaseRegistry;
import org.entente.construct.composite.Part;
import org.entente.construct.composite.Parts;
import org.entente.measure.Measure;
import org.entente.source.DataSource;
import org.entente.source.SourceCard;
import org.entente.source.SourceCatalogue;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.vote.Issue;

/** What shells complete: codes of states, cases, measures, records, issues. */
final class WordsToComplete {
    private WordsToComplete() {}

    /** ISO codes of the states of today. */
    static final class States implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            return StateRegistry.builtIn().list().stream()
                    .filter(state -> state.exists(today))
                    .map((State state) -> state.code(today))
                    .sorted()
                    .iterator();
        }
    }

    /** Ids of registry cases. */
    static final class Cases implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return CaseRegistry.builtIn().list().stream().map(Case::id).iterator();
        }
    }

    /** Column names of measures. */
    static final class Measures implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Measure.list().stream().map(Measure::word).iterator();
        }
    }

    /** Indicators that a composite can weigh. */
    static final class Weighable implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Parts.list().stream().map(Part::id).iterator();
        }
    }

    /** Sources that can be imported. */
    static final class Sources implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return SourceCatalogue.list().stream().map(DataSource::id).iterator();
        }
    }

    /** Words of layers, votes first. */
    static final class LayerWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.concat(
                            Stream.of(SourceCard.VOTES), Layers.list().stream().map(Layer::id))
                    .iterator();
        }
    }

    /** Layers besides the votes. */
    static final class TieLayers implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Layers.list().stream().map(Layer::id).iterator();
        }
    }

    /** Names of records. */
    static final class RecordWords implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return RecordNames.list().iterator();
        }
    }

    /** Issue codes. */
    static final class Issues implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(Issue.values()).stream().map(Issue::word).iterator();
        }
    }
}
