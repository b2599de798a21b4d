package org.entente.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.cases.Case;
import org.entente.cases.CaseResolver;
import org.entente.cases.Party;
import org.entente.cases.ResolvedText;
import org.entente.measure.Numbers;

/** The case of another state on which the two of a pair differ most. */
final class CaseSplits {
    /** Texts on which both were seated that a case needs. */
    private static final int LEAST = 5;

    private record Split(Case entry, List<ResolvedText> texts, int[] a, int[] b) {
        double difference() {
            return Math.abs(support(a) - support(b)) / (double) texts.size();
        }

        private static int support(int[] counts) {
            return counts[0] - counts[2];
        }

        String named() {
            return "“" + entry.shortName() + "” (" + Numbers.counted(texts.size(), "text", "texts")
                    + " with both voting)";
        }

        /** "Azerbaijan backed 17 and did not vote on 1, Serbia abstained on 16 and opposed 2". */
        String words(Subject subject) {
            return subject.stateA() + " " + done(a) + ", " + subject.stateB() + " " + done(b);
        }

        private static String done(int[] counts) {
            return new Cell.Support(counts[0], counts[1], counts[2], counts[3]).done();
        }
    }

    private CaseSplits() {}

    /** "The widest split on a case of others …": where support differs by half or more. */
    static Optional<String> sentence(Subject subject, CaseResolver resolver) {
        return widest(subject, resolver)
                .map(split -> "The widest split on a case of others with at least " + LEAST
                        + " texts on which both voted is " + split.named() + ": " + split.words(subject) + ".");
    }

    /** "on “Georgia: displaced persons” (17 texts with both voting) Azerbaijan backed 17 …", of the same case. */
    static Optional<String> finding(Subject subject, CaseResolver resolver) {
        return widest(subject, resolver).map(split -> "on " + split.named() + " " + split.words(subject));
    }

    private static Optional<Split> widest(Subject subject, CaseResolver resolver) {
        return splits(subject, resolver)
                .filter(split -> split.difference() >= 0.5)
                .max(Comparator.comparingDouble(Split::difference));
    }

    private static Stream<Split> splits(Subject subject, CaseResolver resolver) {
        return subject.cases.list().stream()
                // A norm or a group of states claims no territory.
                .filter(entry -> !entry.contextOnly() && entry.supported().kind() == Party.Kind.STATE)
                .filter(entry -> !entry.isParty(subject.a.ccode()) && !entry.isParty(subject.b.ccode()))
                .map(entry -> split(subject, resolver, entry))
                .filter(split -> split.texts().size() >= LEAST);
    }

    /** A split is one of votes: an absence is no position. */
    private static boolean castBoth(Subject subject, int rollCall) {
        return subject.record.choice(rollCall, subject.columnA).cast()
                && subject.record.choice(rollCall, subject.columnB).cast();
    }

    private static Split split(Subject subject, CaseResolver resolver, Case entry) {
        List<ResolvedText> texts = resolver.resolve(entry).scored().stream()
                .filter(text -> CasesSection.seatedBoth(subject, text))
                .filter(text -> castBoth(subject, text.rollCall()))
                .toList();
        return new Split(
                entry,
                texts,
                CaseWords.counts(subject, texts, subject.columnA),
                CaseWords.counts(subject, texts, subject.columnB));
    }
}
