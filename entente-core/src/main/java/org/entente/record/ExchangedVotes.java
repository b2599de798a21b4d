package org.entente.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.vote.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Where the CC0 record has the votes of two states exchanged, so that the official record prevails. On a roll call two
 * states are exchanged when their cells differ and each has in one record what the other has in the other. Where they are
 * so on at least three roll calls of a session on which both cast a vote in both records, all their exchanged cells of the
 * session, absences among them, are the library's. Left out are roll calls on which the votes of two further states are
 * exchanged that are not so on three of the session: there it may be the library's record that is out of order.
 */
final class ExchangedVotes {
    /** Roll calls of a session that tell a mistake from chance; see the decision record. */
    private static final int ENOUGH = 3;

    private record Pair(int session, int one, int other) {}

    private record Exchange(int entry, Pair pair, boolean cast) {
        boolean apartFrom(Exchange another) {
            return pair.one != another.pair.one
                    && pair.one != another.pair.other
                    && pair.other != another.pair.one
                    && pair.other != another.pair.other;
        }
    }

    private final Map<Integer, BitSet> columns = new HashMap<>();

    private ExchangedVotes() {}

    /** Those of paired roll calls. */
    static ExchangedVotes of(List<Entry> entries) {
        List<List<Exchange>> all = new ArrayList<>();
        Map<Pair, Integer> cast = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            List<Exchange> here = on(entries.get(i), i);
            here.stream().filter(Exchange::cast).forEach(each -> cast.merge(each.pair(), 1, Integer::sum));
            all.add(here);
        }
        cast.values().removeIf(count -> count < ENOUGH);
        ExchangedVotes found = new ExchangedVotes();
        for (List<Exchange> here : all) {
            List<Exchange> strays = here.stream()
                    .filter(each -> each.cast() && !cast.containsKey(each.pair()))
                    .toList();
            here.stream()
                    .filter(each -> cast.containsKey(each.pair()))
                    .filter(each -> strays.stream().noneMatch(each::apartFrom))
                    .forEach(found::add);
        }
        return found;
    }

    private void add(Exchange exchange) {
        BitSet there = columns.computeIfAbsent(exchange.entry(), entry -> new BitSet());
        there.set(exchange.pair().one());
        there.set(exchange.pair().other());
    }

    /** Columns of the states whose cells are the library's on the entry of this index; to be read only. */
    BitSet columns(int entry) {
        return columns.getOrDefault(entry, new BitSet());
    }

    private static List<Exchange> on(Entry entry, int index) {
        byte @Nullable [] cc0 = entry.cc0Row();
        byte @Nullable [] library = entry.libraryRow();
        if (cc0 == null || library == null) {
            return List.of();
        }
        int[] differing = differing(cc0, library);
        List<Exchange> found = new ArrayList<>();
        for (int i = 0; i < differing.length; i++) {
            for (int j = i + 1; j < differing.length; j++) {
                int one = differing[i];
                int other = differing[j];
                if (cc0[one] == library[other] && cc0[other] == library[one]) {
                    Pair pair = new Pair(entry.regularSession(), one, other);
                    found.add(new Exchange(index, pair, cast(cc0[one]) && cast(cc0[other])));
                }
            }
        }
        return found;
    }

    private static int[] differing(byte[] cc0, byte[] library) {
        BitSet found = new BitSet();
        for (int s = 0; s < cc0.length; s++) {
            if (cc0[s] != library[s] && ofMember(cc0[s]) && ofMember(library[s])) {
                found.set(s);
            }
        }
        return found.stream().toArray();
    }

    private static boolean ofMember(byte code) {
        return cast(code) || code == Choice.ABSENT.code();
    }

    private static boolean cast(byte code) {
        return code >= 1 && code <= 3;
    }
}
