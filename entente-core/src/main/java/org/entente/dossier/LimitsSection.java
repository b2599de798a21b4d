package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.cases.CaseResolver;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.stat.RollCallMasks;
import org.entente.stat.TableMeasure;
import org.entente.vote.VotePlanes;

/** What the record cannot say, from what it holds. */
final class LimitsSection implements SectionWriter {
    private static final int ABSENT = 3;

    @Override
    public Section write(Subject subject) {
        List<Prose> limits = new ArrayList<>();
        limits.add(Prose.led(
                "UN votes are not friendship.",
                "They are one layer of a relation, and can support or qualify a claim of closeness. Organisations, pacts, "
                        + "regimes, conflicts, distance and speeches stand in sections of their own and enter no figure "
                        + "of votes; each ends in a year of its own, and what no list has may exist all the same."));
        limits.add(contested(subject));
        kappa(subject).ifPresent(limits::add);
        absences(subject).ifPresent(limits::add);
        ownCases(subject).ifPresent(limits::add);
        limits.add(texts(subject));
        limits.add(Prose.led(
                "An interval is not the whole doubt.",
                "It says how far the figures would move had other texts of the same kind been put to the vote. It does "
                        + "not cover errors of the record or a different agenda."));
        beyondRange(subject).ifPresent(limits::add);
        lineage(subject, limits);
        limits.add(end(subject));
        return Section.of(
                "limits",
                "What this record cannot say",
                Numbers.counted(limits.size(), "limit", "limits"),
                Section.Part.VOTES,
                List.of(Exhibit.of(
                        List.of(Prose.of("Limits that change how the figures above should be read.")), limits)));
    }

    private static Prose contested(Subject subject) {
        String lead = "Recorded votes are the exception.";
        String without = "On most of what the Assembly adopts no state’s position is recorded. ";
        long[] joint = subject.jointMask(subject.headline);
        int all = SliceMask.count(joint);
        int contested =
                SliceMask.count(RollCallMasks.contested(subject.record.planes().all(), joint));
        return all == 0
                ? Prose.led(lead, without.strip())
                : Prose.led(
                        lead,
                        without + "Of the " + Numbers.counted(all, "joint vote", "joint votes") + " "
                                + subject.during(subject.headline) + ", " + Numbers.count(contested)
                                + (contested == 1 ? " was" : " were")
                                + " contested: no choice reached 90\u00a0% of those voting.");
    }

    /** Two states far from all others can leave the range of the additive fit behind relative affinity. */
    private static Optional<Prose> beyondRange(Subject subject) {
        double agreement = subject.pair(subject.headline, Measure.AGREEMENT).value();
        double expected = agreement
                - subject.pair(subject.headline, Measure.RELATIVE_AFFINITY).value();
        return Double.isNaN(expected) || (expected >= 0 && expected <= 1)
                ? Optional.empty()
                : Optional.of(Prose.led(
                        "Relative affinity leaves its scale.",
                        "The habits of both would lead one to expect an agreement of " + Numbers.decimals(expected, 2)
                                + ", outside 0 to 1: the additive fit does not describe two states so far from all "
                                + "others. Read the percentile, not the value."));
    }

    private static Optional<Prose> kappa(Subject subject) {
        Unit unit = subject.headline;
        int joint = subject.joint(unit);
        if (joint == 0) {
            return Optional.empty();
        }
        var point = subject.figures.point(unit);
        int pair = point.pair(subject.columnA, subject.columnB);
        if (pair < 0 || !TableMeasure.kappaUninformative(point.cells().table(pair))) {
            return Optional.empty();
        }
        return Optional.of(Prose.led(
                "κ says nothing here.",
                constancy(subject, joint)
                        + " Chance-corrected measures need variation, and there is little in these years."));
    }

    /** How often the less varied of the two made its commonest choice. */
    private static String constancy(Subject subject, int joint) {
        int[] ofA = commonest(subject, true);
        int[] ofB = commonest(subject, false);
        boolean first = ofA[1] >= ofB[1];
        int[] least = first ? ofA : ofB;
        String did = List.of("voted yes", "abstained", "voted no").get(least[0]);
        String name = (first ? subject.stateA() : subject.stateB()).text();
        return Numbers.capital(name) + " " + did + " on " + Numbers.count(least[1]) + " of "
                + Numbers.counted(joint, "joint vote", "joint votes") + ".";
    }

    /** The commonest choice among the joint votes, and how often it was made. */
    private static int[] commonest(Subject subject, boolean first) {
        int[] best = {0, -1};
        for (int own = 0; own < 3; own++) {
            int count = 0;
            for (int other = 0; other < 3; other++) {
                count += SliceMask.count(
                        first
                                ? subject.cellMask(subject.headline, own, other)
                                : subject.cellMask(subject.headline, other, own));
            }
            best = count > best[1] ? new int[] {own, count} : best;
        }
        return best;
    }

    private static Optional<Prose> ownCases(Subject subject) {
        if (SliceMask.count(members(subject)) == 0) {
            return Optional.empty();
        }
        CaseResolver resolver = new CaseResolver(subject.record);
        int texts = CaseWords.ownTexts(subject, resolver, subject.a.ccode(), subject.b.ccode())
                        .size()
                + CaseWords.ownTexts(subject, resolver, subject.b.ccode(), subject.a.ccode())
                        .size();
        return Optional.of(
                texts == 0
                        ? Prose.led(
                                "No vote is no answer.",
                                "In this slice no text that backs either on a case of its own came to a recorded vote "
                                        + "while the other was seated and no party. How they would have voted is not known.")
                        : Prose.led(
                                "A vote on one case is one case.",
                                "Support for each other’s own cases rests on "
                                        + Numbers.counted(texts, "text", "texts")
                                        + ". Repeats of a text are no new evidence, and votes on one case say nothing of "
                                        + "another."));
    }

    private static Prose texts(Subject subject) {
        boolean whole = subject.slice.texts() == Slice.Texts.FINAL_ONLY;
        return whole
                ? new Prose.Builder()
                        .lead("Whole texts alone.")
                        .say(
                                "Amendments, paragraphs and rejected drafts are left out: they are on record in some sessions "
                                        + "only. ")
                        .command("--all-votes")
                        .say(" takes them in.")
                        .build()
                : Prose.led(
                        "Amendments come and go.",
                        "Amendments, paragraphs and rejected drafts are counted, and are on record in some sessions only: "
                                + "levels of different years compare badly.");
    }

    private static Optional<Prose> absences(Subject subject) {
        Unit unit = subject.headline;
        long[] members = members(subject);
        int missedA = absent(subject, members, true);
        int missedB = absent(subject, members, false);
        if (missedA + missedB == 0) {
            return Optional.empty();
        }
        return Optional.of(Prose.led(
                "An absence has no motive.",
                Numbers.capital(subject.stateA().text()) + " did not vote on " + count(missedA) + ", "
                        + subject.stateB() + " on " + count(missedB) + " of "
                        + Numbers.counted(SliceMask.count(members), "roll call", "roll calls") + " "
                        + subject.during(unit)
                        + " on which both were members. Dues, lateness and protest look alike."));
    }

    private static String count(int absences) {
        return Numbers.count(absences);
    }

    /** Roll calls on which both were members. */
    private static long[] members(Subject subject) {
        long[] members = new long[subject.mask.length];
        for (int own = 0; own < VotePlanes.CHOICES; own++) {
            for (int other = 0; other < VotePlanes.CHOICES; other++) {
                members = DividesSection.or(members, subject.cellMask(subject.headline, own, other));
            }
        }
        return members;
    }

    private static int absent(Subject subject, long[] members, boolean first) {
        long[] absent = new long[members.length];
        for (int other = 0; other < VotePlanes.CHOICES; other++) {
            int ofA = first ? ABSENT : other;
            int ofB = first ? other : ABSENT;
            absent = DividesSection.or(absent, subject.cellMask(subject.headline, ofA, ofB));
        }
        return SliceMask.count(absent);
    }

    private static void lineage(Subject subject, List<Prose> limits) {
        Lineages.note(subject.states, subject.a, subject.record)
                .ifPresent(note -> limits.add(Prose.led("A name is not always one state.", note)));
        Lineages.note(subject.states, subject.b, subject.record)
                .ifPresent(note -> limits.add(Prose.led("A name is not always one state.", note)));
    }

    private static Prose end(Subject subject) {
        return new Prose.Builder()
                .lead("The record ends.")
                .say("Its last roll call is of " + subject.record.end()
                        + "; a later file of the UN Digital Library continues it: ")
                .command("entente fetch unga-undl")
                .say(" says where it is. Corrections that delegations announced after a vote are not applied.")
                .build();
    }
}
