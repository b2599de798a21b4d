package org.entente.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/**
 * How two states voted on the texts of one case, side by side. Absences stay absences.
 *
 * @param entry the case
 * @param role what the two states are in it
 * @param votes their choices on each text of the case that the record has, whole texts, amendments and motions, by date
 * @param first support of the first state over the whole texts with a direction
 * @param second support of the second state over them
 * @param missing texts of the case whose votes the record does not have
 */
public record PairCaseVotes(
        Case entry, Role role, List<Vote> votes, Support first, Support second, List<ResolvedText> missing) {
    /** What two states are in a case. */
    public enum Role {
        /** The case is the first state's own. */
        OWN_OF_FIRST,
        /** The case is the second state's own. */
        OWN_OF_SECOND,
        /** One of the two is the opposing party, and neither is the supported one. */
        OPPOSING,
        /** Neither is a party. */
        OTHERS,
        /** The texts take no side. */
        CONTEXT
    }

    /**
     * Two choices on one text.
     *
     * @param text the text
     * @param first the first state's choice
     * @param second the second state's
     */
    public record Vote(ResolvedText text, Choice first, Choice second) {}

    public PairCaseVotes {
        votes = List.copyOf(votes);
        missing = List.copyOf(missing);
    }

    /** How often the first state made a choice on the whole texts. */
    public long countFirst(Choice choice) {
        return wholeTexts().stream().filter(v -> v.first() == choice).count();
    }

    /** How often the second state made a choice on the whole texts. */
    public long countSecond(Choice choice) {
        return wholeTexts().stream().filter(v -> v.second() == choice).count();
    }

    /** The votes on whole texts. */
    public List<Vote> wholeTexts() {
        return votes.stream()
                .filter(v -> v.text().text().kind() == VoteKind.FINAL)
                .toList();
    }

    /** The votes on amendments and motions, which stand apart. */
    public List<Vote> apart() {
        return votes.stream()
                .filter(v -> v.text().text().kind() != VoteKind.FINAL)
                .toList();
    }

    /**
     * Every case on which at least one of two states was seated within a slice, and each state's own cases in any case:
     * own cases first, then those in which one is the opposing party, others', and context last; registry order within.
     */
    public static List<PairCaseVotes> of(
            CaseRegistry registry, VoteRecord record, int first, int second, IntPredicate slice) {
        CaseResolver resolver = new CaseResolver(record);
        List<PairCaseVotes> all = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Case entry : registry.list()) {
                if (role(entry, first, second) == role) {
                    PairCaseVotes row = row(resolver.resolve(entry).within(slice), record, first, second);
                    if (role == Role.OWN_OF_FIRST || role == Role.OWN_OF_SECOND || row.seated()) {
                        all.add(row);
                    }
                }
            }
        }
        return all;
    }

    private static Role role(Case entry, int first, int second) {
        if (entry.contextOnly()) {
            return Role.CONTEXT;
        }
        if (entry.supported().includes(first)) {
            return Role.OWN_OF_FIRST;
        }
        if (entry.supported().includes(second)) {
            return Role.OWN_OF_SECOND;
        }
        return entry.isParty(first) || entry.isParty(second) ? Role.OPPOSING : Role.OTHERS;
    }

    private static PairCaseVotes row(ResolvedCase resolved, VoteRecord record, int first, int second) {
        List<Vote> votes = resolved.texts().stream()
                .filter(ResolvedText::found)
                .map(text -> new Vote(text, choice(record, text, first), choice(record, text, second)))
                .toList();
        Backing backing = Backing.ofScored(resolved, record);
        return new PairCaseVotes(
                resolved.entry(),
                role(resolved.entry(), first, second),
                votes,
                backing.support(first),
                backing.support(second),
                resolved.missing());
    }

    private static Choice choice(VoteRecord record, ResolvedText text, int ccode) {
        int column = record.column(ccode);
        return column < 0 ? Choice.NO_ROW : record.choice(text.rollCall(), column);
    }

    private boolean seated() {
        return votes.stream().anyMatch(v -> seated(v.first()) || seated(v.second()));
    }

    private static boolean seated(Choice choice) {
        return choice.cast() || choice == Choice.ABSENT;
    }
}
