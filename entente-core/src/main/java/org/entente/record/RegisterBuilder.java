package org.entente.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** Makes a record of paired roll calls: kinds, dates, titles, families, issues, cells. */
final class RegisterBuilder {
    /** The CC0 record's days are unreliable through this session. */
    private static final int LAST_APPROXIMATE_SESSION = 57;

    private final Pairing pairing;
    private final List<Entry> entries;
    private final BitSet finals;
    private final Kind[] kinds;
    private final long[] titles;
    private final LocalDate[] dates;
    private final BitSet approximate = new BitSet();
    private final IssueRule issues = new IssueRule();
    private final Set<Integer> importanceSessions = new TreeSet<>();

    RegisterBuilder(Pairing pairing) {
        this.pairing = pairing;
        this.entries = pairing.entries();
        this.finals = FinalTexts.of(entries);
        this.kinds = new Kind[entries.size()];
        this.titles = Titles.of(entries, finals);
        this.dates = new LocalDate[entries.size()];
        Map<String, LocalDate> linkedDates = linkedDates();
        for (int i = 0; i < kinds.length; i++) {
            Entry entry = entries.get(i);
            kinds[i] = Kinds.of(entry, finals.get(i));
            date(i, entry, linkedDates);
            learn(entry, titles[i]);
        }
    }

    private Map<String, LocalDate> linkedDates() {
        Map<String, LocalDate> found = new HashMap<>();
        for (Entry entry : entries) {
            String symbol = entry.symbol();
            if (entry.official() && symbol != null) {
                found.merge(symbol, entry.date(), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return found;
    }

    private void date(int i, Entry entry, Map<String, LocalDate> linkedDates) {
        String symbol = entry.symbol();
        LocalDate textDate = symbol == null ? null : linkedDates.get(symbol);
        boolean part = kinds[i] == Kind.AMENDMENT || kinds[i] == Kind.PARAGRAPH;
        if (!entry.official() && part && textDate != null) {
            dates[i] = textDate;
        } else {
            dates[i] = entry.date();
            approximate.set(i, !entry.official() && entry.regularSession() <= LAST_APPROXIMATE_SESSION);
        }
    }

    private void learn(Entry entry, long title) {
        if (entry.cc0() != null) {
            if (entry.cc0().issues() >= 0) {
                issues.learn(title, entry.regularSession(), entry.cc0().issues());
            }
            if (Boolean.TRUE.equals(entry.cc0().important())) {
                importanceSessions.add(entry.regularSession());
            }
        }
    }

    /**
     * The record.
     *
     * @param matches pairs of first ids that are the same text
     * @param registryCase whether a roll call of these ids belongs to a registry case
     */
    CompiledRecord build(String name, List<String[]> matches, Predicate<List<String>> registryCase, Seats seats) {
        int[] roots = Families.of(members(), matches);
        List<Integer> order = order();
        EntryCells cells = new EntryCells(pairing.ccodes(), new MembershipRule(seats));
        Map<Integer, Integer> families = new LinkedHashMap<>();
        List<RollCall> register = new ArrayList<>();
        byte[][] rows = new byte[order.size()][];
        BitSet official = new BitSet();
        for (int i : order) {
            Entry entry = entries.get(i);
            int family = families.computeIfAbsent(roots[i], root -> families.size());
            RollCall rollCall = rollCall(i, family);
            boolean ofCase = registryCase.test(ids(rollCall));
            int row = register.size();
            official.set(row, EntryCells.official(entry, ofCase));
            rows[row] = cells.of(entry, ofCase, dates[i], approximate.get(i));
            register.add(rollCall);
        }
        VoteRecord record = new VoteRecord(name, register, pairing.ccodes(), rows);
        return new CompiledRecord(record, official, cells.disagreements());
    }

    private static List<String> ids(RollCall rollCall) {
        List<String> ids = new ArrayList<>(rollCall.aliases());
        ids.add(rollCall.id());
        return ids;
    }

    private List<Families.Member> members() {
        List<Families.Member> members = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int session = Sessions.regular(entry.session(), dates[i]);
            String symbol = entry.symbol();
            String label = entry.label();
            String key = symbol != null ? symbol : label == null ? null : "label " + session + " " + label;
            members.add(new Families.Member(entry.id(), session, key, titles[i]));
        }
        return members;
    }

    /** By date, then id: the library's before CC0's, each in the order of its numbers. */
    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> dates[i])
                .thenComparing(i -> entries.get(i).id(), RollCallIds.ORDER));
        return order;
    }

    private RollCall rollCall(int i, int family) {
        Entry entry = entries.get(i);
        String spelling = entry.register().symbol();
        boolean label = entry.symbol() == null && spelling != null;
        boolean coded = entry.cc0() != null && entry.cc0().issues() >= 0;
        int mask = coded && entry.cc0() != null
                ? entry.cc0().issues()
                : entry.library() == null ? 0 : issues.derive(entry.library().title(), entry.regularSession());
        return new RollCall(
                entry.id(),
                entry.aliases(),
                spelling == null || label ? spelling : Symbols.display(spelling),
                label,
                dates[i],
                approximate.get(i),
                entry.session(),
                entry.register().meeting(),
                kinds[i],
                finals.get(i),
                mask,
                coded || entry.library() != null,
                !coded && entry.library() != null,
                importance(entry),
                family,
                List.of(),
                titles[i],
                null,
                null);
    }

    private int importance(Entry entry) {
        if (entry.cc0() == null
                || entry.cc0().important() == null
                || !importanceSessions.contains(entry.regularSession())) {
            return -1;
        }
        return entry.cc0().important() ? 1 : 0;
    }
}
