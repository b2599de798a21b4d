package org.entente.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.cases.CaseResolver;
import org.entente.cases.PairRecord;
import org.entente.cases.ResolvedText;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
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
            return say.say("No joint vote of " + subject.both() + " is on record " + during() + conditions() + ": "
                            + new NoJointVotes(subject).why() + "." + listed())
                    .build();
        }
        String counted = identical.n() == 1 ? one() : counted(identical.n());
        String share = Phrases.shareOf(identical);
        boolean of = share.endsWith(" of");
        return say.say(Grammar.capital(subject.both()) + " " + Phrases.alike(subject.slice.absence()))
                .figure(of ? share.substring(0, share.length() - 3) : share, "joint")
                .say((of ? " of " : " ") + counted + " " + during() + conditions() + "; "
                        + Phrases.moreOften(shareAbove(Measure.IDENTICAL, identical)) + ".")
                .build();
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

    private String counted(long n) {
        return subject.absencesCount()
                ? Numbers.counted(n, "roll call", "roll calls")
                : Numbers.counted(n, "joint vote", "joint votes");
    }

    /** The noun of a single one. */
    private String one() {
        return subject.absencesCount() ? "roll call" : "joint vote";
    }

    private String during() {
        return subject.during(subject.headline);
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
        List<Prose> paragraphs = new ArrayList<>();
        paragraphs.add(new AnswerWriter(subject.tellings()).paragraph());
        paragraphs.addAll(details());
        return paragraphs;
    }

    /** What follows the answer: the votes in full, then what other records say. */
    List<Prose> details() {
        return Stream.concat(identical.defined() ? Stream.of(votes()) : Stream.empty(), otherRecords().stream())
                .toList();
    }

    private Prose votes() {
        Prose.Builder say = new Prose.Builder();
        say.say(subject.absencesCount() ? "Both were members on " : "Both cast a vote on ")
                .figure(Numbers.count(identical.n()), "joint")
                .say((identical.n() == 1 ? " roll call" : " roll calls") + " of the General Assembly " + during()
                        + conditions() + ". ");
        if (agreement.defined()) {
            say.say("Agreement, which counts one step apart as half, is ")
                    .figure(Numbers.score(agreement.value()), "joint")
                    .interval(Phrases.interval(agreement, false))
                    .say(". "
                            + Phrases.agree(Comparison.withMedian(agreement), shareAbove(Measure.AGREEMENT, agreement))
                            + " ");
        } else {
            say.say("Agreement, which orders the choices, has no value where absence is a choice of its own. ");
        }
        if (affinity.defined()) {
            say.say("Net of each state’s habits the figure is ")
                    .figure(Numbers.signedScore(affinity.value()), "joint")
                    .interval(Phrases.interval(affinity, true))
                    .say(". "
                            + Phrases.stand(
                                    Comparison.withMedian(affinity), shareAbove(Measure.RELATIVE_AFFINITY, affinity))
                            + " ");
        }
        opposite(say);
        return say.build();
    }

    private void opposite(Prose.Builder say) {
        long[] yesNo = subject.cellMask(subject.headline, 0, 2);
        long[] noYes = subject.cellMask(subject.headline, 2, 0);
        int first = SliceMask.count(yesNo);
        int second = SliceMask.count(noYes);
        if (first + second == 0) {
            say.say("On no roll call did one vote yes and the other no.");
            return;
        }
        say.say("On ")
                .figure(Numbers.count(first + second), "opposed")
                .say((first + second == 1 ? " roll call" : " roll calls") + " one voted yes and the other no"
                        + Phrases.direction(subject, first, second));
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
        int most = Arrays.stream(counts).max().orElse(0);
        List<Issue> commonest = Stream.of(Issue.values())
                .filter(issue -> counts[issue.ordinal()] == most)
                .toList();
        return most < 2 || commonest.size() > 1
                ? Optional.empty()
                : Optional.of("; the issue they most often carry is "
                        + commonest.get(0).inSentence() + " (" + most + ")");
    }

    /** What the other records say besides the answer: what speaks against it, and what is in no figure of the pair. */
    private Optional<Prose> otherRecords() {
        List<String> sentences = new ArrayList<>();
        cases(sentences);
        dated(sentences);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(Prose.of(String.join(" ", sentences)));
    }

    private void cases(List<String> sentences) {
        CaseResolver resolver = new CaseResolver(subject.record);
        List<ResolvedText> ofA = CaseWords.ownTexts(subject, resolver, subject.a.ccode(), subject.b.ccode());
        List<ResolvedText> ofB = CaseWords.ownTexts(subject, resolver, subject.b.ccode(), subject.a.ccode());
        if (ofA.isEmpty() && ofB.isEmpty()) {
            sentences.add(
                    "No text that backs either on a case of its own was put to a recorded vote in this slice while "
                            + "the other was seated and no party.");
        }
        CaseWords.againstSentence(subject, resolver).ifPresent(sentences::add);
        CaseWords.unseated(subject, resolver, true).ifPresent(sentences::add);
        CaseWords.unseated(subject, resolver, false).ifPresent(sentences::add);
        CaseSplits.sentence(subject, resolver).ifPresent(sentences::add);
    }

    private void dated(List<String> sentences) {
        Optional<PairRecord> record = subject.dated.of(subject.a.ccode(), subject.b.ccode());
        if (record.isEmpty()) {
            sentences.add("No dated record of visits and agreements has been compiled for this pair: no data, which is "
                    + "not none.");
            return;
        }
        List<DatedEvent> frictions = entries(record.get(), event -> event.type() == EventType.FRICTION);
        if (!frictions.isEmpty()) {
            sentences.add("The dated record lists " + Numbers.counted(frictions.size(), "friction", "frictions")
                    + " between the two.");
        }
    }

    private List<DatedEvent> entries(PairRecord record, Predicate<DatedEvent> wanted) {
        return record.counted().stream()
                .filter(event -> DatedSection.inSlice(subject, event) && wanted.test(event))
                .sorted(Comparator.comparing(event -> event.date().from()))
                .toList();
    }
}
