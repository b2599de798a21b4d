package org.entente.dossier;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.entente.cases.CaseResolver;
import org.entente.cases.DatedEvent;
import org.entente.cases.PairRecord;
import org.entente.cases.ResolvedText;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.SliceMask;
import org.entente.measure.SliceWords;
import org.entente.stat.Percentile;
import org.entente.vote.Issue;
import org.entente.vote.RollCall;

/** The finding and the two paragraphs at the head of a dossier, from its figures. */
final class SummaryWriter {
    private final Subject subject;
    private final Estimate identical;
    private final Estimate agreement;
    private final Estimate affinity;

    SummaryWriter(Subject subject) {
        this.subject = subject;
        this.identical = subject.pair(subject.headline, Measure.IDENTICAL);
        this.agreement = subject.pair(subject.headline, Measure.AGREEMENT);
        this.affinity = subject.pair(subject.headline, Measure.RELATIVE_AFFINITY);
    }

    /** "Azerbaijan and Serbia voted alike on 66 % of 600 joint votes in 2013–2019; 58 % of pairs did so more often." */
    Prose finding() {
        Prose.Builder say = new Prose.Builder();
        if (!identical.defined()) {
            return say.say("No joint vote of " + both() + " is on record in " + span() + conditions() + "." + listed())
                    .build();
        }
        say.say(both() + alike())
                .figure(Numbers.percent(identical.value()), "joint")
                .say(" of " + counted(identical.n()) + " in " + span() + conditions());
        double more = shareAbove(Measure.IDENTICAL, identical);
        say.say(
                Double.isNaN(more)
                        ? "; too few joint votes to rank them among pairs."
                        : "; " + Numbers.percent(more) + " of pairs did so more often.");
        return say.build();
    }

    /** What narrows the slice besides its time, so that the sentence can be quoted alone. */
    private String conditions() {
        List<String> labels = SliceWords.labels(subject.slice);
        List<String> narrowing = labels.subList(2, labels.size() - 2).stream()
                .filter(label -> !label.equals("whole texts as adopted") && !label.equals("all recorded votes"))
                .toList();
        return narrowing.isEmpty() ? "" : " (" + String.join("; ", narrowing) + ")";
    }

    /** Between which years the list of important votes is known, when it was asked for. */
    private String listed() {
        IntSummaryStatistics years = subject.record.rollCalls().stream()
                .filter(rollCall -> rollCall.important() >= 0)
                .mapToInt(RollCall::year)
                .summaryStatistics();
        return subject.slice.important() && years.getCount() > 0
                ? " The list is on record for " + years.getMin() + "–" + years.getMax() + " only."
                : "";
    }

    private String alike() {
        return switch (subject.slice.absence()) {
            case EXCLUDE -> " voted alike on ";
            case AS_ABSTAIN -> " made the same choice, absences counted as abstentions, on ";
            case OWN_CATEGORY -> " made the same choice, absence counted as one, on ";
        };
    }

    private String counted(long n) {
        return subject.absencesCount()
                ? Numbers.counted(n, "roll call", "roll calls")
                : Numbers.counted(n, "joint vote", "joint votes");
    }

    private String both() {
        return subject.nameA + " and " + subject.nameB;
    }

    private String span() {
        return subject.span(subject.headline);
    }

    /** Share of the reference set with a higher value, NaN without a percentile. */
    private double shareAbove(Measure measure, Estimate estimate) {
        if (!estimate.hasPercentile()) {
            return Double.NaN;
        }
        Percentile among = subject.figures.point(subject.headline).percentile(measure);
        return (among.rank(estimate.value()) - 1) / (double) among.size();
    }

    List<Prose> paragraphs() {
        if (!identical.defined()) {
            return List.of(otherRecords());
        }
        return List.of(votes(), otherRecords());
    }

    private Prose votes() {
        Prose.Builder say = new Prose.Builder();
        say.say(subject.absencesCount() ? "Both were members on " : "Both cast a vote on ")
                .figure(Numbers.count(identical.n()), "joint")
                .say((identical.n() == 1 ? " roll call" : " roll calls") + " of the General Assembly in " + span()
                        + ". ");
        if (agreement.defined()) {
            say.say("Agreement, which counts one step apart as half, is ")
                    .figure(Numbers.score(agreement.value()), "joint");
            intervalOf(agreement, false, say);
            double more = shareAbove(Measure.AGREEMENT, agreement);
            say.say(Double.isNaN(more) ? ". " : "; " + Numbers.percent(more) + " of pairs agree more. ");
        } else {
            say.say("Agreement, which orders the choices, has no value where absence is a choice of its own. ");
        }
        if (affinity.defined()) {
            say.say("Net of each state’s habits the figure is ").figure(Numbers.signedScore(affinity.value()), "joint");
            intervalOf(affinity, true, say);
            double closer = shareAbove(Measure.RELATIVE_AFFINITY, affinity);
            say.say(Double.isNaN(closer) ? ". " : "; " + Numbers.percent(closer) + " of pairs stand closer. ");
        }
        opposite(say);
        return say.build();
    }

    private static void intervalOf(Estimate estimate, boolean signed, Prose.Builder say) {
        if (estimate.hasInterval()) {
            String level = Numbers.percent(estimate.level());
            say.interval(" (" + level + " interval " + Numbers.interval(estimate.lo(), estimate.hi(), signed) + ")");
        } else if (estimate.noInterval() != null) {
            say.interval(" (no interval: " + estimate.noInterval() + ")");
        }
    }

    private void opposite(Prose.Builder say) {
        long[] yesNo = subject.cellMask(subject.headline, 0, 2);
        long[] noYes = subject.cellMask(subject.headline, 2, 0);
        int first = SliceMask.count(yesNo);
        int second = SliceMask.count(noYes);
        if (first + second == 0) {
            say.say("On no text did one vote yes and the other no.");
            return;
        }
        say.say("On ")
                .figure(Numbers.count(first + second), "opposed")
                .say((first + second == 1 ? " text" : " texts") + " one voted yes and the other no");
        if (first == 0 || second == 0) {
            say.say(first + second == 1 ? ": " : ", each time ")
                    .say(first > 0 ? subject.nameA : subject.nameB)
                    .say(" yes");
        } else {
            say.say(": " + subject.nameA + " yes on " + first + ", " + subject.nameB + " yes on " + second);
        }
        commonest(DividesSection.or(yesNo, noYes)).ifPresent(say::say);
        say.say(".");
    }

    private Optional<String> commonest(long[] mask) {
        int[] counts = new int[Issue.values().length];
        for (int r : SliceMask.indexes(mask)) {
            for (Issue issue : Issue.ofMask(subject.record.rollCalls().get(r).issues())) {
                counts[issue.ordinal()]++;
            }
        }
        Issue best = Issue.ME;
        for (Issue issue : Issue.values()) {
            best = counts[issue.ordinal()] > counts[best.ordinal()] ? issue : best;
        }
        int most = counts[best.ordinal()];
        return most < 2
                ? Optional.empty()
                : Optional.of("; the issue they most often carry is " + best.inSentence() + " (" + most + ")");
    }

    /** What the other records say, evidence against the first paragraph included. */
    private Prose otherRecords() {
        Prose.Builder say = new Prose.Builder();
        List<String> sentences = new ArrayList<>();
        cases(sentences);
        dated(sentences);
        say.say("Other records read apart from these votes. ");
        say.say(String.join(" ", sentences));
        return say.build();
    }

    private void cases(List<String> sentences) {
        CaseResolver resolver = new CaseResolver(subject.record);
        List<ResolvedText> ofA = CaseWords.ownTexts(subject, resolver, subject.a.ccode(), subject.b.ccode());
        List<ResolvedText> ofB = CaseWords.ownTexts(subject, resolver, subject.b.ccode(), subject.a.ccode());
        if (ofA.isEmpty() && ofB.isEmpty()) {
            sentences.add("No text that backs either on a territorial case was put to a recorded vote in this slice "
                    + "while the other was seated and no party.");
        }
        if (!ofA.isEmpty()) {
            sentences.add(own(subject.nameB, subject.nameA, ofA, subject.columnB));
        }
        if (!ofB.isEmpty()) {
            sentences.add(own(subject.nameA, subject.nameB, ofB, subject.columnA));
        }
        CaseWords.againstSentence(subject, resolver).ifPresent(sentences::add);
        CaseSplits.sentence(subject, resolver).ifPresent(sentences::add);
    }

    private String own(String giver, String claimant, List<ResolvedText> texts, int column) {
        int[] counts = CaseWords.counts(subject, texts, column);
        String absent = counts[3] == 0 ? "" : " and did not vote on " + counts[3];
        return "Of "
                + Numbers.counted(texts.size(), "text", "texts") + " on " + claimant + "’s own territorial cases, "
                + giver + " backed " + counts[0] + ", abstained on " + counts[1] + ", opposed " + counts[2] + absent
                + ".";
    }

    private void dated(List<String> sentences) {
        Optional<PairRecord> record = subject.dated.of(subject.a.ccode(), subject.b.ccode());
        if (record.isEmpty()) {
            sentences.add(
                    "No dated record of visits and agreements has been compiled for this pair: no data, which is not "
                            + "none.");
            return;
        }
        List<DatedEvent> visits = record.get().counted().stream()
                .filter(event ->
                        DatedSection.inSlice(subject, event) && event.type().equals("visit_president"))
                .toList();
        if (!visits.isEmpty()) {
            sentences.add("The dated record holds "
                    + Numbers.counted(visits.size(), "visit", "visits") + " of a president since "
                    + visits.get(0).date().from().getYear() + ".");
        }
        long frictions = record.get().counted().stream()
                .filter(event ->
                        DatedSection.inSlice(subject, event) && event.type().equals("friction"))
                .count();
        if (frictions > 0) {
            sentences.add("It also lists " + Numbers.counted(frictions, "dispute", "disputes") + " between the two.");
        }
    }
}
