package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.cases.Case;
import org.entente.cases.CaseResolver;
import org.entente.cases.ResolvedText;
import org.entente.cases.TextVote;
import org.entente.vote.Choice;

/** Sentences on the votes of the pair on territorial cases. */
final class CaseWords {
    private CaseWords() {}

    /** What a state did on texts of a case. */
    static Cell.Support support(Subject subject, List<ResolvedText> texts, int column) {
        int[] counts = counts(subject, texts, column);
        return new Cell.Support(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Backed, abstained, opposed, absent. */
    static int[] counts(Subject subject, List<ResolvedText> texts, int column) {
        int[] counts = new int[4];
        for (ResolvedText text : texts) {
            Choice choice = subject.record.choice(text.rollCall(), column);
            if (choice == Choice.ABSENT) {
                counts[3]++;
            } else if (choice.cast()) {
                counts[1 - new TextVote(text, choice).support()]++;
            }
        }
        return counts;
    }

    /** The scored texts of one's own cases in the slice with both seated, those left out that its own seat opposed. */
    static List<ResolvedText> ownTexts(Subject subject, CaseResolver resolver, int claimant, int giver) {
        List<ResolvedText> texts = new ArrayList<>();
        for (Case entry : subject.cases.casesOf(claimant).supported()) {
            if (!entry.isParty(giver) && !entry.contextOnly()) {
                resolver.resolve(entry).scored().stream()
                        .filter(text -> CasesSection.seatedBoth(subject, text))
                        .filter(text -> !opposedBy(subject, text, subject.record.column(claimant)))
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    /** Whether the texts of a case oppose one of the two, or lie between them: nobody's own case with the other outside. */
    static boolean against(Subject subject, Case entry) {
        boolean a = entry.isParty(subject.a.ccode());
        boolean b = entry.isParty(subject.b.ccode());
        return (a && b)
                || entry.opposing().includes(subject.a.ccode())
                || entry.opposing().includes(subject.b.ccode());
    }

    /** "One of the two is the opposing party, or both are parties, in 2 cases with 31 texts on which both were seated." */
    static Optional<String> againstSentence(Subject subject, CaseResolver resolver) {
        List<Integer> texts = subject.cases.list().stream()
                .filter(entry -> !entry.contextOnly() && against(subject, entry))
                .map(entry ->
                        CasesSection.scored(subject, resolver.resolve(entry)).size())
                .filter(count -> count > 0)
                .toList();
        int sum = texts.stream().mapToInt(Integer::intValue).sum();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of("One of the two is the opposing party, or both are parties, in "
                        + Numbers.counted(texts.size(), "case", "cases") + " with "
                        + Numbers.counted(sum, "text", "texts") + " on which both were seated.");
    }

    private static boolean opposedBy(Subject subject, ResolvedText text, int column) {
        Choice choice = subject.record.choice(text.rollCall(), column);
        return choice.cast() && new TextVote(text, choice).support() < 0;
    }

    /** "yes 1, did not vote 2": votes where texts take no side. */
    static String votes(Subject subject, List<ResolvedText> texts, int column) {
        List<String> parts = new ArrayList<>();
        for (Choice choice : List.of(Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT)) {
            long count = texts.stream()
                    .filter(text -> subject.record.choice(text.rollCall(), column) == choice)
                    .count();
            if (count > 0) {
                parts.add(Marks.word(choice) + " " + count);
            }
        }
        return String.join(", ", parts);
    }

    /** The finding of the drawing: each on the other's own texts, then the case of others on which they differ most. */
    static String finding(Subject subject, CaseResolver resolver) {
        List<String> parts = new ArrayList<>();
        if (!ownTexts(subject, resolver, subject.a.ccode(), subject.b.ccode()).isEmpty()
                || !ownTexts(subject, resolver, subject.b.ccode(), subject.a.ccode())
                        .isEmpty()) {
            parts.add(ownFinding(subject, resolver));
        }
        CaseSplits.finding(subject, resolver).ifPresent(parts::add);
        return parts.isEmpty()
                ? "How " + subject.nameA + " and " + subject.nameB + " voted on territorial cases"
                : String.join("; ", parts);
    }

    static String ownFinding(Subject subject, CaseResolver resolver) {
        List<ResolvedText> ofA = ownTexts(subject, resolver, subject.a.ccode(), subject.b.ccode());
        List<ResolvedText> ofB = ownTexts(subject, resolver, subject.b.ccode(), subject.a.ccode());
        List<String> parts = new ArrayList<>();
        if (!ofA.isEmpty()) {
            parts.add(backed(subject.nameB, subject.nameA, counts(subject, ofA, subject.columnB), ofA.size()));
        }
        if (!ofB.isEmpty()) {
            parts.add(backed(subject.nameA, subject.nameB, counts(subject, ofB, subject.columnA), ofB.size()));
        }
        return parts.isEmpty()
                ? "Texts that concern one of the two, none of which enters a score"
                : String.join("; ", parts);
    }

    /** "Serbia backed Azerbaijan on 1 of 1 text". */
    static String backed(String giver, String claimant, int[] counts, int texts) {
        return giver + " backed " + claimant + " on " + counts[0] + " of " + Numbers.counted(texts, "text", "texts");
    }

    /** The section's answer in a few words. */
    static String answer(Subject subject, CaseResolver resolver) {
        List<ResolvedText> ofA = ownTexts(subject, resolver, subject.a.ccode(), subject.b.ccode());
        List<ResolvedText> ofB = ownTexts(subject, resolver, subject.b.ccode(), subject.a.ccode());
        if (ofA.isEmpty() && ofB.isEmpty()) {
            return subject.cases.list().stream()
                            .anyMatch(entry -> !entry.contextOnly()
                                    && against(subject, entry)
                                    && !CasesSection.scored(subject, resolver.resolve(entry))
                                            .isEmpty())
                    ? "no own texts; cases against one of the two"
                    : "cases of others only";
        }
        int backed = counts(subject, ofA, subject.columnB)[0] + counts(subject, ofB, subject.columnA)[0];
        return backed + " of " + Numbers.counted(ofA.size() + ofB.size(), "text", "texts")
                + " of each other’s own backed";
    }
}
