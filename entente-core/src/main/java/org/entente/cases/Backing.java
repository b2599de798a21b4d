package org.entente.cases;

import java.util.ArrayList;
import java.util.List;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;

/**
 * Who backs, withholds and opposes on a set of texts of one case, in one record.
 *
 * <p>Support is direction × vote: +1 backs the supported party, 0 abstains, −1 opposes. <i>Seated</i> counts an absence
 * as 0 and is the headline; <i>cast</i> leaves absences out. Not voting is not a motive. Each question costs one read
 * per text and state.
 */
public final class Backing {
    private final Case entry;
    private final List<ResolvedText> texts;
    private final VoteRecord record;

    private Backing(Case entry, List<ResolvedText> texts, VoteRecord record) {
        this.entry = entry;
        this.texts = List.copyOf(texts);
        this.record = record;
    }

    /** Backing on the whole texts of a case, those that enter scores. */
    public static Backing ofScored(ResolvedCase resolved, VoteRecord record) {
        return new Backing(resolved.entry(), resolved.scored(), record);
    }

    /** Backing on amendments and motions, which stand apart and enter no score. */
    public static Backing ofApart(ResolvedCase resolved, VoteRecord record) {
        return new Backing(resolved.entry(), resolved.apart(), record);
    }

    /** The same without the texts on which the supported party's own seat voted against it. */
    public Backing withoutCaptured() {
        List<ResolvedText> captured = captured();
        return new Backing(
                entry, texts.stream().filter(t -> !captured.contains(t)).toList(), record);
    }

    /** The case. */
    public Case entry() {
        return entry;
    }

    /** The texts counted, in the case's order. */
    public List<ResolvedText> texts() {
        return texts;
    }

    /** Number of families among the texts. */
    public int families() {
        return (int) texts.stream().mapToInt(this::family).distinct().count();
    }

    /** The texts on which the supported party's own seat cast a vote against its side: the seat was captured. */
    public List<ResolvedText> captured() {
        return texts.stream()
                .filter(text -> entry.supported().ccodes().stream()
                        .map(ccode -> vote(text, ccode))
                        .anyMatch(vote -> vote.seated() && vote.support() < 0))
                .toList();
    }

    /** What a state did on each text, in the case's order; {@link Choice#NO_ROW} where the record has no row. */
    public List<TextVote> votes(int ccode) {
        return texts.stream().map(text -> vote(text, ccode)).toList();
    }

    /** A state's support over all the texts. */
    public Support support(int ccode) {
        FamilyMeans seated = new FamilyMeans();
        FamilyMeans cast = new FamilyMeans();
        int[] counts = new int[4];
        for (TextVote vote : votes(ccode)) {
            if (!vote.seated()) {
                continue;
            }
            int family = family(vote.text());
            seated.add(family, vote.support());
            if (vote.choice().cast()) {
                cast.add(family, vote.support());
            }
            counts[vote.choice() == Choice.ABSENT ? 3 : 1 - vote.support()]++;
        }
        return new Support(
                ccode, counts[0], counts[1], counts[2], counts[3], seated.families(), seated.mean(), cast.mean());
    }

    /** The support of every state seated on at least one text, parties included, by COW code. */
    public List<Support> supports() {
        List<Support> supports = new ArrayList<>();
        for (int column = 0; column < record.stateCount(); column++) {
            Support support = support(record.ccode(column));
            if (support.texts() > 0) {
                supports.add(support);
            }
        }
        return supports;
    }

    private TextVote vote(ResolvedText text, int ccode) {
        int column = record.column(ccode);
        Choice choice = column < 0 ? Choice.NO_ROW : record.choice(text.rollCall(), column);
        return new TextVote(text, choice);
    }

    private int family(ResolvedText text) {
        return record.rollCalls().get(text.rollCall()).family();
    }
}
