package org.entente.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.cases.Case;
import org.entente.cases.CaseResolver;
import org.entente.cases.ResolvedText;
import org.entente.cases.TextVote;
import org.entente.cases.VoteKind;
import org.entente.measure.Numbers;
import org.entente.vote.Choice;

/** Sentences on the votes of the pair on territorial cases. */
final class CaseWords {
    /** Cases told by name before the rest is a number. */
    private static final int NAMED = 3;

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
        return (a && b) || opposing(subject, entry);
    }

    private static boolean opposing(Subject subject, Case entry) {
        return entry.opposing().includes(subject.a.ccode()) || entry.opposing().includes(subject.b.ccode());
    }

    /** What the two are in cases against one of them or between them. */
    private static String part(Subject subject, List<Case> cases) {
        long opposed = cases.stream().filter(entry -> opposing(subject, entry)).count();
        String one = "one of the two is the opposing party";
        return opposed == cases.size() ? one : opposed == 0 ? "both are parties" : one + " or both are parties";
    }

    /** The cases against one of the two or between them, with the number of texts on which both were seated. */
    static Optional<String> againstSentence(Subject subject, CaseResolver resolver) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        List<Case> cases = new ArrayList<>();
        for (Case entry : subject.cases.list()) {
            int count = entry.contextOnly() || !against(subject, entry)
                    ? 0
                    : CasesSection.scored(subject, resolver.resolve(entry)).size();
            if (count > 0) {
                texts.put("“" + entry.shortName() + "”", count);
                cases.add(entry);
            }
        }
        int sum = texts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> byTexts = texts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of((sum == 1 ? "One text" : Numbers.count(sum) + " texts")
                        + " on which both were seated put "
                        + (texts.size() == 1 ? "a case" : Numbers.count(texts.size()) + " cases")
                        + " to the vote in which " + part(subject, cases) + ": "
                        + named(byTexts) + ".");
    }

    /**
     * "On 12 texts with Serbia as the opposing party Azerbaijan backed the other side on 12, 10 of them while Serbia held
     * no seat.": what one did needs its own seat alone.
     */
    static Optional<String> unseated(Subject subject, CaseResolver resolver, boolean first) {
        int giver = first ? subject.columnA : subject.columnB;
        int other = first ? subject.columnB : subject.columnA;
        int ccode = (first ? subject.b : subject.a).ccode();
        int ownCcode = (first ? subject.a : subject.b).ccode();
        int texts = 0;
        int backed = 0;
        int without = 0;
        for (Case entry : subject.cases.list()) {
            if (!entry.opposing().includes(ccode) || entry.isParty(ownCcode)) {
                continue;
            }
            for (ResolvedText text : resolver.resolve(entry).texts()) {
                if (text.found() && text.text().kind() == VoteKind.FINAL && CasesSection.seated(subject, text, giver)) {
                    texts++;
                    backed += subject.record.choice(text.rollCall(), giver) == Choice.YES ? 1 : 0;
                    without += CasesSection.seated(subject, text, other) ? 0 : 1;
                }
            }
        }
        Named who = first ? subject.stateA() : subject.stateB();
        Named whom = first ? subject.stateB() : subject.stateA();
        return without == 0
                ? Optional.empty()
                : Optional.of("On " + Numbers.counted(texts, "text", "texts") + " with " + whom
                        + " or its predecessor as the opposing party " + who + " voted yes on " + backed + "; "
                        + without
                        + " of them were voted while " + whom + " held no seat, and are in no figure of the pair.");
    }

    private static String named(List<String> names) {
        if (names.size() <= NAMED) {
            return Grammar.list(names);
        }
        List<String> some = new ArrayList<>(names.subList(0, NAMED));
        some.add(names.size() - NAMED + " more");
        return Grammar.list(some);
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
                ? "No text of either one’s own, and no case of others on which they differ by half or more"
                : Grammar.capital(Grammar.clauses(parts));
    }

    static String ownFinding(Subject subject, CaseResolver resolver) {
        List<ResolvedText> ofA = ownTexts(subject, resolver, subject.a.ccode(), subject.b.ccode());
        List<ResolvedText> ofB = ownTexts(subject, resolver, subject.b.ccode(), subject.a.ccode());
        List<String> parts = new ArrayList<>();
        if (!ofA.isEmpty()) {
            parts.add(support(subject, ofA, subject.columnB).toward(subject.stateB(), subject.stateA()));
        }
        if (!ofB.isEmpty()) {
            parts.add(support(subject, ofB, subject.columnA).toward(subject.stateA(), subject.stateB()));
        }
        return parts.isEmpty()
                ? "Texts that concern one of the two, none of which enters a score"
                : Grammar.capital(Grammar.clauses(parts));
    }

    /** The section's answer in a few words. */
    static String answer(Subject subject, CaseResolver resolver) {
        List<ResolvedText> ofA = ownTexts(subject, resolver, subject.a.ccode(), subject.b.ccode());
        List<ResolvedText> ofB = ownTexts(subject, resolver, subject.b.ccode(), subject.a.ccode());
        int texts = ofA.size() + ofB.size();
        if (texts == 0) {
            return againstSentence(subject, resolver).isPresent()
                    ? "no own texts; cases against one of the two"
                    : "cases of others only";
        }
        int backed = counts(subject, ofA, subject.columnB)[0] + counts(subject, ofB, subject.columnA)[0];
        return backed == 0 && texts == 1
                ? "the one own text not backed"
                : Grammar.share(backed, texts, "own text", "own texts") + " backed";
    }
}
