package org.entente.record;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;
import org.jspecify.annotations.Nullable;

/** What the register says of roll calls, decided from their sources: finality, kind, date, title, issues, importance. */
final class EntryFacts {
    /** The CC0 record's days are unreliable through this session. */
    private static final int LAST_APPROXIMATE_SESSION = 57;

    private final List<Entry> entries;
    private final Map<String, LocalDate> linkedDates = new HashMap<>();
    private final BitSet finals;
    private final Kind[] kinds;
    private final long[] titles;
    private final LocalDate[] dates;
    private final BitSet approximate = new BitSet();
    private final IssueRule issues = new IssueRule();
    private final Set<Integer> importanceSessions = new TreeSet<>();

    /**
     * Decides.
     *
     * @param known a register that already stands; what is decided fits into it
     */
    EntryFacts(List<Entry> entries, List<RollCall> known) {
        this.entries = entries;
        known.forEach(this::learn);
        entries.forEach(this::learnDate);
        this.finals = FinalTexts.of(entries, linkedDates.keySet());
        this.kinds = new Kind[entries.size()];
        this.titles = Titles.of(entries, finals);
        this.dates = new LocalDate[entries.size()];
        for (int i = 0; i < kinds.length; i++) {
            Entry entry = entries.get(i);
            kinds[i] = Kinds.of(entry, finals.get(i));
            dates[i] = date(i, entry);
            learn(entry, titles[i]);
        }
    }

    private void learn(RollCall known) {
        int session = Sessions.regular(known.session(), known.date());
        if (known.issuesKnown() && !known.issuesDerived()) {
            issues.learn(known.titleHash(), session, known.issues());
        }
        if (known.important() == 1) {
            importanceSessions.add(session);
        }
        String symbol = RollCallIds.official(known) ? known.symbol() : null;
        String key = symbol == null ? null : Symbols.key(symbol);
        if (key != null) {
            linkedDates.merge(key, known.date(), EntryFacts::earlier);
        }
    }

    private void learnDate(Entry entry) {
        String symbol = entry.symbol();
        if (entry.official() && symbol != null) {
            linkedDates.merge(symbol, entry.date(), EntryFacts::earlier);
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private LocalDate date(int i, Entry entry) {
        String symbol = entry.symbol();
        LocalDate textDate = symbol == null ? null : linkedDates.get(symbol);
        boolean part = kinds[i] == Kind.AMENDMENT || kinds[i] == Kind.PARAGRAPH;
        if (!entry.official() && part && textDate != null) {
            return textDate;
        }
        approximate.set(i, !entry.official() && entry.regularSession() <= LAST_APPROXIMATE_SESSION);
        return entry.date();
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

    LocalDate date(int i) {
        return dates[i];
    }

    boolean approximate(int i) {
        return approximate.get(i);
    }

    /** What joins the roll call to its family. */
    Families.Member member(int i) {
        Entry entry = entries.get(i);
        int session = Sessions.regular(entry.session(), dates[i]);
        return new Families.Member(entry.id(), session, familyKey(entry, session), titles[i]);
    }

    private static @Nullable String familyKey(Entry entry, int session) {
        String symbol = entry.symbol();
        String label = entry.label();
        return symbol != null ? symbol : label == null ? null : Families.labelKey(session, label);
    }

    /** The roll call as the register has it; cases, label and title left out. */
    RollCall rollCall(int i, int family) {
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
                approximate(i),
                entry.session(),
                meeting(entry.register().meeting()),
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

    /** The meeting as its record is cited: the library writes some with a space, {@code A/34/PV. 4}. */
    private static @Nullable String meeting(@Nullable String stated) {
        return stated == null ? null : stated.replace("PV. ", "PV.");
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
