package org.entente.app.rollcall;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.dossier.Marks;
import org.entente.measure.Numbers;
import org.entente.source.Origin;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;

/** Sentences about a roll call, each saying no more than its counts do. */
public final class RollCallSentences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private RollCallSentences() {}

    /** {@code 14 March 2008}; approximate dates say so. */
    public static String day(RollCall rollCall) {
        return rollCall.dateApproximate() ? rollCall.year() + " (day and month approximate)" : day(rollCall.date());
    }

    /** {@code 14 March 2008}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /**
     * "Adopted by 39 votes to 7, with 100 abstentions; 46 of the 192 members did not vote." Where no adoption is on
     * record: "51 voted yes, 49 no, 25 abstained; 2 of the 127 members did not vote."
     */
    static String outcome(RollCall rollCall, Tallies tallies) {
        if (tallies.cast() == 0) {
            return (rollCall.adopted() ? "Adopted; how" : "How") + " the members voted is not on record.";
        }
        return (rollCall.adopted() ? adopted(tallies) : counted(tallies)) + "; " + absent(tallies) + ".";
    }

    private static String adopted(Tallies tallies) {
        String votes = Numbers.counted(tallies.yes(), "vote", "votes");
        String against = tallies.no() == 0 ? "none" : Numbers.count(tallies.no());
        String abstentions = tallies.abstain() == 0
                ? "without abstentions"
                : "with " + Numbers.counted(tallies.abstain(), "abstention", "abstentions");
        return "Adopted by " + votes + " to " + against + ", " + abstentions;
    }

    private static String counted(Tallies tallies) {
        return Numbers.count(tallies.yes()) + " voted yes, " + Numbers.count(tallies.no()) + " no, "
                + Numbers.count(tallies.abstain()) + " abstained";
    }

    private static String absent(Tallies tallies) {
        String members = "of the " + Numbers.count(tallies.members()) + " members did not vote";
        return tallies.absent() == 0
                ? "all " + Numbers.count(tallies.members()) + " members voted"
                : Numbers.count(tallies.absent()) + " " + members;
    }

    /** That the record does not tell the outcome; empty where it does. */
    static String unknownOutcome(RollCall rollCall) {
        return rollCall.adopted() ? "" : "The outcome is not on record; some questions needed two thirds.";
    }

    /** "Of the 46 for or against, 85 % were for; abstentions do not count towards the majority." */
    static String majority(Tallies tallies) {
        int sides = tallies.yes() + tallies.no();
        if (tallies.no() == 0 || tallies.yes() == 0) {
            return "";
        }
        return "Of the " + Numbers.count(sides) + " for or against, " + Numbers.percent((double) tallies.yes() / sides)
                + " were for; abstentions do not count towards the majority.";
    }

    /** "Contested: the largest choice has 68 % of 146 cast". */
    static String contested(Tallies tallies) {
        if (tallies.cast() == 0) {
            return "No vote cast";
        }
        int most = Math.max(tallies.yes(), Math.max(tallies.abstain(), tallies.no()));
        return (tallies.contested() ? "Contested" : "Not contested") + ": the largest choice has "
                + Numbers.percent((double) most / tallies.cast()) + " of " + Numbers.count(tallies.cast()) + " cast";
    }

    /** Which choice more than half of the members of each group made, groups with the same one together. */
    static String groups(List<GroupVotes> groups) {
        List<GroupVotes> regional = groups.stream()
                .filter(group -> !group.name().startsWith("In no"))
                .toList();
        List<String> parts = new ArrayList<>();
        for (Choice choice : GroupVotes.CHOICES) {
            List<String> names = regional.stream()
                    .filter(group -> group.majority() == choice)
                    .map(GroupVotes::name)
                    .toList();
            if (names.size() == regional.size() && names.size() > 1) {
                return "In every regional group more than half " + did(choice);
            }
            if (!names.isEmpty()) {
                parts.add((parts.isEmpty() ? "More than half " : "more than half ") + did(choice) + " in the "
                        + joined(names) + (names.size() == 1 ? " group" : " groups"));
            }
        }
        return parts.isEmpty()
                ? "In no regional group did more than half make the same choice"
                : String.join("; ", parts);
    }

    /** What the members of the European Union did: "26 of the 27 members of the European Union abstained, 1 voted no". */
    static String bloc(int[] counts) {
        int members = 0;
        int most = 0;
        for (int i = 0; i < counts.length; i++) {
            members += counts[i];
            most = counts[i] > counts[most] ? i : most;
        }
        if (members == 0) {
            return "";
        }
        if (counts[most] == members) {
            return "All " + members + " members of the European Union then " + did(GroupVotes.CHOICES.get(most)) + ".";
        }
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (i != most && counts[i] > 0) {
                rest.add(counts[i] + " " + did(GroupVotes.CHOICES.get(i)));
            }
        }
        return counts[most] + " of the " + members + " members of the European Union then "
                + did(GroupVotes.CHOICES.get(most)) + ", " + joined(rest) + ".";
    }

    private static String did(Choice choice) {
        return choice == Choice.YES || choice == Choice.NO ? "voted " + Marks.word(choice) : Marks.word(choice);
    }

    /** The words with a capital at their beginning. */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** "a, b and c". */
    public static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The line under a drawing: "UN roll calls: builtin to 2025-10-29." */
    public static String source(List<Origin> origins) {
        return "UN roll calls: "
                + origins.stream()
                        .map(origin ->
                                origin.source() + (origin.recordEnd() == null ? "" : " to " + origin.recordEnd()))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
