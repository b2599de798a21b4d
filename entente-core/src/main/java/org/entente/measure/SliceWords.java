package org.entente.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.stat.AbsencePolicy;
import org.entente.vote.Issue;
import org.jspecify.annotations.Nullable;

/** A slice in words: as options that make it again, and as a reader sees it. */
public final class SliceWords {
    private SliceWords() {}

    /** The options of a command line, each preceded by a space; empty for everything on record. */
    public static String options(Slice slice) {
        StringBuilder out = new StringBuilder();
        option(out, "--record", slice.record().equals("all") ? null : slice.record());
        dates(out, slice.from(), slice.to());
        option(out, "--session", slice.session());
        option(out, "--from-session", slice.fromSession() == 0 ? null : Integer.toString(slice.fromSession()));
        option(out, "--to-session", slice.toSession() == 0 ? null : Integer.toString(slice.toSession()));
        option(out, "--issue", slice.issues() == 0 ? null : issues(slice.issues()));
        option(out, "--not-issue", slice.notIssues() == 0 ? null : issues(slice.notIssues()));
        out.append(slice.important() ? " --important" : "");
        out.append(
                switch (slice.texts()) {
                    case USUAL -> "";
                    case FINAL_ONLY -> " --final-only";
                    case ALL_VOTES -> " --all-votes";
                });
        out.append(slice.contested() ? " --contested" : "");
        option(out, "--case", slice.caseId());
        option(out, "--symbols", slice.symbols() == null ? null : "FILE");
        boolean plain = slice.absence() == AbsencePolicy.EXCLUDE;
        option(out, "--absence", plain ? null : slice.absence().word());
        option(out, "--as-of", slice.asOf() == null ? null : slice.asOf().toString());
        return out.toString();
    }

    private static void dates(StringBuilder out, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.getYear() == to.getYear() && wholeYears(from, to)) {
            option(out, "--year", Integer.toString(from.getYear()));
            return;
        }
        option(out, "--from", from == null ? null : shortest(from, 1, 1));
        option(out, "--to", to == null ? null : shortest(to, 12, 31));
    }

    private static boolean wholeYears(LocalDate from, LocalDate to) {
        return from.getDayOfYear() == 1 && to.getMonthValue() == 12 && to.getDayOfMonth() == 31;
    }

    private static String shortest(LocalDate date, int month, int day) {
        boolean yearEnd = date.getMonthValue() == month && date.getDayOfMonth() == day;
        return yearEnd ? Integer.toString(date.getYear()) : date.toString();
    }

    private static void option(StringBuilder out, String name, @Nullable String value) {
        if (value != null) {
            out.append(' ').append(name).append(' ').append(value);
        }
    }

    private static String issues(int mask) {
        return Issue.ofMask(mask).stream().map(Issue::word).collect(Collectors.joining(","));
    }

    /** The slice as a reader sees it, one condition an entry; the span of time first when there is one. */
    public static List<String> labels(Slice slice) {
        List<String> words = new ArrayList<>();
        words.add("UN General Assembly");
        words.add(time(slice));
        if (slice.issues() != 0) {
            words.add(labels(Issue.ofMask(slice.issues()), " or "));
        }
        if (slice.notIssues() != 0) {
            words.add("without " + labels(Issue.ofMask(slice.notIssues()), ", "));
        }
        if (slice.important()) {
            words.add("on the US State Department’s list of important votes");
        }
        words.add(slice.texts() == Slice.Texts.FINAL_ONLY ? "whole texts as adopted" : "all recorded votes");
        if (slice.contested()) {
            words.add("contested votes only");
        }
        if (slice.caseId() != null) {
            words.add("case " + slice.caseId());
        }
        if (slice.symbols() != null) {
            words.add(slice.symbols().size() + " chosen texts");
        }
        words.add(absence(slice.absence()));
        words.add(slice.record().equals("all") ? "whole record" : "record " + slice.record());
        return words;
    }

    private static String labels(Set<Issue> issues, String between) {
        return issues.stream().map(Issue::label).collect(Collectors.joining(between));
    }

    private static String absence(AbsencePolicy policy) {
        return switch (policy) {
            case EXCLUDE -> "absences left out";
            case AS_ABSTAIN -> "absences as abstentions";
            case OWN_CATEGORY -> "absences as a choice of their own";
        };
    }

    /** The slice's span of time: {@code 2013–2019}, {@code session 62}, {@code all years}. */
    public static String time(Slice slice) {
        if (slice.session() != null) {
            return "session " + slice.session();
        }
        if (slice.fromSession() != 0 || slice.toSession() != 0) {
            String first = slice.fromSession() == 0 ? "the first" : Integer.toString(slice.fromSession());
            return "sessions " + first + " to " + (slice.toSession() == 0 ? "the last" : slice.toSession());
        }
        LocalDate from = slice.from();
        LocalDate to = slice.to();
        if (from == null && to == null) {
            return "all years";
        }
        if (from == null) {
            return "to " + shortest(to == null ? LocalDate.MAX : to, 12, 31);
        }
        if (to == null) {
            return "from " + shortest(from, 1, 1);
        }
        if (wholeYears(from, to)) {
            return Unit.years(from.getYear(), to.getYear());
        }
        return from + " to " + to;
    }

    /** The same with its preposition: {@code in 2013–2019}, {@code from 2013 on}, {@code in session 62}. */
    public static String during(Slice slice) {
        if (slice.session() != null) {
            return "in " + time(slice);
        }
        if (slice.fromSession() != 0 || slice.toSession() != 0) {
            return open("session ", slice.fromSession(), slice.toSession(), time(slice));
        }
        LocalDate from = slice.from();
        LocalDate to = slice.to();
        if (from != null && to != null) {
            return wholeYears(from, to) ? "in " + time(slice) : "between " + from + " and " + to;
        }
        if (to != null) {
            return time(slice);
        }
        return from == null ? "in all years" : time(slice) + " on";
    }

    private static String open(String noun, int first, int last, String both) {
        if (first == 0) {
            return "to " + noun + last;
        }
        return last == 0 ? "from " + noun + first + " on" : "in " + both;
    }
}
