package org.entente.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.cases.Case;
import org.entente.cases.CaseResolver;
import org.entente.cases.Party;
import org.entente.cases.ResolvedText;

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
    }

    private CaseSplits() {}

    /** "On the texts of GEO_IDP …, Azerbaijan backed 17 of 20 and Serbia 0.", where support differs by half or more. */
    static Optional<String> sentence(Subject subject, CaseResolver resolver) {
        return splits(subject, resolver)
                .filter(split -> split.difference() >= 0.5)
                .max(Comparator.comparingDouble(Split::difference))
                .map(split -> words(subject, split));
    }

    /** "on Georgia: displaced persons, Azerbaijan backed 17 of 18 texts and Serbia none", of the same case. */
    static Optional<String> finding(Subject subject, CaseResolver resolver) {
        return splits(subject, resolver)
                .filter(split -> split.difference() >= 0.5)
                .max(Comparator.comparingDouble(Split::difference))
                .map(split -> "on “" + split.entry().shortName() + "” " + subject.nameA + " backed " + split.a()[0]
                        + " of " + Numbers.counted(split.texts().size(), "text", "texts") + " and " + subject.nameB
                        + " " + (split.b()[0] == 0 ? "none" : Integer.toString(split.b()[0])));
    }

    private static Stream<Split> splits(Subject subject, CaseResolver resolver) {
        return subject.cases.list().stream()
                // A norm or a group of states claims no territory.
                .filter(entry -> !entry.contextOnly() && entry.supported().kind() == Party.Kind.STATE)
                .filter(entry -> !entry.isParty(subject.a.ccode()) && !entry.isParty(subject.b.ccode()))
                .map(entry -> split(subject, resolver, entry))
                .filter(split -> split.texts().size() >= LEAST);
    }

    private static Split split(Subject subject, CaseResolver resolver, Case entry) {
        List<ResolvedText> texts = resolver.resolve(entry).scored().stream()
                .filter(text -> CasesSection.seatedBoth(subject, text))
                .toList();
        return new Split(
                entry,
                texts,
                CaseWords.counts(subject, texts, subject.columnA),
                CaseWords.counts(subject, texts, subject.columnB));
    }

    private static String words(Subject subject, Split split) {
        return "On the case of others where they differ most, “" + split.entry().name() + "”, "
                + Numbers.counted(split.texts().size(), "text", "texts") + ": " + subject.nameA + " "
                + CaseWords.support(subject, split.texts(), subject.columnA).words() + "; " + subject.nameB + " "
                + CaseWords.support(subject, split.texts(), subject.columnB).words() + ".";
    }
}
