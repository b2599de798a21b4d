package org.entente.claim.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.cases.Case;
import org.entente.cases.CaseRegistry;
import org.entente.cases.Dimension;
import org.entente.cases.Tally;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** The whole texts of a record, by the tally, the case and the days by which a sentence means one of them. */
final class VotedTexts {
    private static final int YEARS_BACK = 3;
    private static final Set<Dimension> OF_WRONGS =
            EnumSet.of(Dimension.TERRITORIAL_INTEGRITY, Dimension.OCCUPATION, Dimension.FOREIGN_TROOPS);
    private static final int HALF_A_YEAR = 183;
    private static final double FAR = 0.3;
    private static final int FEW = 3;

    /**
     * A text with what was counted.
     *
     * @param rollCall its vote
     * @param tallies the record's count and the official one
     */
    private record Voted(RollCall rollCall, List<Tally> tallies) {
        /** Whether one of two numbers is as said, and the other not far from it. */
        boolean nearly(int[] numbers) {
            return tallies.stream().anyMatch(tally -> {
                boolean one = tally.yes() == numbers[0] || tally.no() == numbers[1];
                return one
                        && Math.abs(tally.yes() - numbers[0]) <= FAR * numbers[0]
                        && Math.abs(tally.no() - numbers[1]) <= Math.max(FEW, FAR * numbers[1]);
            });
        }

        boolean has(int[] numbers) {
            return tallies.stream().anyMatch(tally -> tally.near(numbers, 0));
        }
    }

    private final Map<Integer, List<Voted>> byYes = new HashMap<>();
    private final Map<String, List<RollCall>> byCase = new HashMap<>();
    private final Map<String, RollCall> bySymbol = new HashMap<>();
    private final Map<String, RollCall> byNumber = new HashMap<>();
    private final Map<Integer, List<RollCall>> byFamily = new HashMap<>();
    private final LabelledTexts labelled = new LabelledTexts();

    private final Set<String> overLand;

    private VotedTexts(CaseRegistry cases) {
        this.overLand = cases.list().stream()
                .filter(found -> OF_WRONGS.contains(found.dimension()))
                .map(Case::id)
                .collect(Collectors.toSet());
    }

    /** Over the whole texts of a record; one pass over all its votes. */
    static VotedTexts of(VoteRecord record, CaseRegistry cases) {
        VotedTexts texts = new VotedTexts(cases);
        for (int i = 0; i < record.size(); i++) {
            RollCall rollCall = record.rollCalls().get(i);
            if (rollCall.finalText()) {
                List<Tally> tallies = new ArrayList<>(List.of(Tally.counted(record, i)));
                cases.official(rollCall).ifPresent(tallies::add);
                texts.add(new Voted(rollCall, tallies));
            }
        }
        return texts;
    }

    private void add(Voted voted) {
        RollCall rollCall = voted.rollCall();
        labelled.add(rollCall, voted.tallies().get(0));
        voted.tallies().stream()
                .map(Tally::yes)
                .distinct()
                .forEach(yes -> entry(byYes, yes).add(voted));
        rollCall.caseIds().forEach(id -> entry(byCase, id).add(rollCall));
        entry(byFamily, rollCall.family()).add(rollCall);
        if (rollCall.symbol() != null) {
            bySymbol.put(rollCall.symbol(), rollCall);
            if (rollCall.symbol().endsWith(")")) {
                byNumber.put(rollCall.symbol().replaceFirst("\\(.*", ""), rollCall);
            }
        }
    }

    private static <K, V> List<V> entry(Map<K, List<V>> map, K key) {
        return map.computeIfAbsent(key, any -> new ArrayList<>());
    }

    /** The text of a symbol such as "A/RES/62/243", or "A/RES/2758", whose session may be left out. */
    Optional<RollCall> symbol(String symbol) {
        return Optional.ofNullable(bySymbol.get(symbol)).or(() -> Optional.ofNullable(byNumber.get(symbol)));
    }

    /**
     * The text with these numbers of yes, no and abstentions, of which the last may be missing: of several the one next to
     * the days said, or to the date of the text that speaks of it.
     */
    Optional<RollCall> tally(int[] numbers, Window window, LocalDate date) {
        LocalDate to = window.to().orElse(date);
        LocalDate from = window.from().orElse(to.minusYears(YEARS_BACK));
        return byYes.getOrDefault(numbers[0], List.of()).stream()
                .filter(voted -> voted.has(numbers))
                .map(Voted::rollCall)
                .filter(rollCall -> !rollCall.date().isBefore(from.minusYears(1))
                        && !rollCall.date().isAfter(to.plusMonths(1)))
                .min(nextTo(to));
    }

    /** The text that a stretch describes, of the days said, or of the last years where it gives a count. */
    Optional<RollCall> described(Stretch stretch, Window window, LocalDate date) {
        LocalDate to = window.to().orElse(date);
        return labelled.find(stretch, window.from().orElse(to.minusYears(YEARS_BACK)), to, date);
    }

    /** The only text of a span of days of which one of the two numbers is as said: the other one may be told wrongly. */
    Optional<RollCall> nearly(int[] numbers, LocalDate from, LocalDate to) {
        List<RollCall> found = byYes.values().stream()
                .flatMap(List::stream)
                .filter(voted -> within(voted.rollCall(), from, to) && voted.nearly(numbers))
                .map(Voted::rollCall)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The only case over land of which texts were put to the vote in a span of days: that of "the invasion" then. */
    List<Topic> overLand(LocalDate from, LocalDate to) {
        List<String> ids = byCase.entrySet().stream()
                .filter(entry -> overLand.contains(entry.getKey()))
                .filter(entry -> entry.getValue().stream().anyMatch(text -> within(text, from, to)))
                .map(Map.Entry::getKey)
                .toList();
        return ids.size() == 1 ? List.of(new Topic(Topic.Kind.CASE, ids.get(0), ids.get(0))) : List.of();
    }

    /** The only text of some cases in a span of days, none where there are several. */
    Optional<RollCall> only(Collection<String> caseIds, LocalDate from, LocalDate to) {
        return single(
                        caseIds,
                        rollCall -> !rollCall.date().isBefore(from)
                                && !rollCall.date().isAfter(to))
                .or(() -> single(caseIds, rollCall -> within(rollCall, from, to)));
    }

    /** Whether the vote was in some days; of one whose day the record has not for sure, in the years of them. */
    private static boolean within(RollCall rollCall, LocalDate from, LocalDate to) {
        return rollCall.dateApproximate()
                ? rollCall.year() >= from.getYear() && rollCall.year() <= to.getYear()
                : !rollCall.date().isBefore(from) && !rollCall.date().isAfter(to);
    }

    private Optional<RollCall> single(Collection<String> caseIds, Predicate<RollCall> wanted) {
        List<RollCall> found = caseIds.stream()
                .flatMap(id -> byCase.getOrDefault(id, List.of()).stream())
                .filter(wanted)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The text on the same matter so many years from another, within half a year. */
    Optional<RollCall> like(RollCall text, int years) {
        LocalDate then = text.date().plusYears(years);
        return byFamily.getOrDefault(text.family(), List.of()).stream()
                .filter(other -> Math.abs(ChronoUnit.DAYS.between(other.date(), then)) <= HALF_A_YEAR)
                .min(nextTo(then));
    }

    private static Comparator<RollCall> nextTo(LocalDate day) {
        return Comparator.comparingLong(rollCall -> Math.abs(ChronoUnit.DAYS.between(rollCall.date(), day)));
    }

    /** A text by its symbol, and the cases that it belongs to. */
    static List<Topic> topics(RollCall rollCall) {
        List<Topic> topics = new ArrayList<>();
        String symbol = rollCall.symbol();
        if (symbol != null && !rollCall.symbolIsLabel()) {
            topics.add(new Topic(Topic.Kind.TEXT, symbol, symbol));
        }
        rollCall.caseIds().forEach(id -> topics.add(new Topic(Topic.Kind.CASE, id, id)));
        return topics;
    }
}
