package org.entente.claim.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** Finds the UN text that a sentence means when it gives a tally and, perhaps, a date: "by 128 votes to 9". */
final class TallyTexts {
    private static final int YEARS_BACK = 3;

    private final VoteRecord record;
    private final Map<Integer, List<Integer>> byYesAndNo = new HashMap<>();

    private TallyTexts(VoteRecord record) {
        this.record = record;
    }

    /** Over the whole texts of a record; one pass over all its votes. */
    static TallyTexts of(VoteRecord record) {
        TallyTexts texts = new TallyTexts(record);
        for (int i = 0; i < record.size(); i++) {
            if (record.rollCalls().get(i).finalText()) {
                int[] counts = texts.counts(i);
                texts.byYesAndNo
                        .computeIfAbsent(key(counts[0], counts[1]), any -> new ArrayList<>())
                        .add(i);
            }
        }
        return texts;
    }

    private int[] counts(int rollCall) {
        int yes = 0;
        int no = 0;
        int abstain = 0;
        for (byte cell : record.row(rollCall)) {
            Choice choice = Choice.ofCode(cell);
            yes += choice == Choice.YES ? 1 : 0;
            no += choice == Choice.NO ? 1 : 0;
            abstain += choice == Choice.ABSTAIN ? 1 : 0;
        }
        return new int[] {yes, no, abstain};
    }

    private static int key(int yes, int no) {
        return 1000 * yes + no;
    }

    /** The text whose tally a sentence gives, the one next to its days; none where no tally is given. */
    List<Topic> find(String sentence, LocalDate date) {
        return TallyFinder.of(sentence)
                .flatMap(tally -> find(tally.name().split("-", -1), Windows.of(sentence, date), date))
                .map(TallyTexts::topics)
                .orElse(List.of());
    }

    private Optional<RollCall> find(String[] tally, Window window, LocalDate date) {
        int yes = Integer.parseInt(tally[0]);
        int no = Integer.parseInt(tally[1]);
        int abstain = tally.length < 3 ? -1 : Integer.parseInt(tally[2]);
        LocalDate to = window.to().orElse(date);
        LocalDate from = window.from().orElse(to.minusYears(YEARS_BACK));
        return byYesAndNo.getOrDefault(key(yes, no), List.of()).stream()
                .filter(i -> abstain < 0 || counts(i)[2] == abstain)
                .map(i -> record.rollCalls().get(i))
                .filter(rollCall -> near(rollCall, from, to))
                .min(Comparator.comparingLong(rollCall -> Math.abs(ChronoUnit.DAYS.between(rollCall.date(), to))));
    }

    /** The text by its symbol, and the cases that it belongs to. */
    private static List<Topic> topics(RollCall rollCall) {
        List<Topic> topics = new ArrayList<>();
        String symbol = rollCall.symbol();
        if (symbol != null) {
            topics.add(new Topic(Topic.Kind.TEXT, symbol, symbol));
        }
        rollCall.caseIds().forEach(id -> topics.add(new Topic(Topic.Kind.CASE, id, id)));
        return topics;
    }

    private static boolean near(RollCall rollCall, LocalDate from, LocalDate to) {
        return !rollCall.date().isBefore(from.minusYears(1)) && !rollCall.date().isAfter(to.plusMonths(1));
    }
}
