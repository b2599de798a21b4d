package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.entente.claim.correction.Corrected;
import org.entente.claim.correction.Corrections;
import org.entente.notice.Notice;

/** Sets what a text says against the record: an editor's corrections first, then a verdict on every claim left. */
public final class TextChecker {
    private final Judge judge;
    private final RulesVersion rules;
    private final IntConsumer judged;

    /**
     * @param judge reaches the verdicts
     * @param rules by this table
     * @param judged hears how many claims are done
     */
    public TextChecker(Judge judge, RulesVersion rules, IntConsumer judged) {
        this.judge = judge;
        this.rules = rules;
        this.judged = judged;
    }

    /** Reaches a verdict on a claim. */
    @FunctionalInterface
    public interface Judge {
        /** What the record says of it. */
        Judgement judge(Proposition said);
    }

    /** The text with its verdicts; with {@link Corrections#NONE} exactly what it says itself. */
    public CheckedText check(Draft draft, Corrections corrections) {
        Corrected corrected = corrections.apply(draft, rules);
        List<Claim> claims = new ArrayList<>();
        for (Corrected.Line line : corrected.lines()) {
            Optional<Judgement> judgement = line.dropped() ? Optional.empty() : Optional.of(judge.judge(line.said()));
            claims.add(new Claim("c" + (claims.size() + 1), line.said(), judgement, line.edited()));
            judged.accept(claims.size());
        }
        List<Notice> notices = new ArrayList<>(draft.notices());
        notices.addAll(corrected.notices());
        return new CheckedText(
                draft.origin(),
                draft.text(),
                draft.date(),
                draft.dateFrom(),
                draft.language(),
                draft.sentences(),
                claims,
                rules,
                notices);
    }
}
