package org.entente.source.pacts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A pact in years, as far as ATOP 5.1 goes, so that ours and theirs can be compared.
 *
 * @param id ours or theirs
 * @param begin year of signature
 * @param obligations sorted words
 * @param members years of each party from the first entry to the last exit, 0 for none by 2018
 */
record ComparedPact(String id, int begin, String obligations, Map<Integer, Member> members) {
    /** Last year of ATOP 5.1. */
    static final int LAST = 2018;

    /** A party's years. */
    record Member(int ccode, int from, int to) {
        int lastYear() {
            return to == 0 ? LAST : Math.min(to, LAST);
        }

        private Member joined(Member other) {
            int end = to == 0 || other.to == 0 ? 0 : Math.max(to, other.to);
            return new Member(ccode, Math.min(from, other.from), end);
        }
    }

    static ComparedPact of(String id, int begin, String obligations, List<Member> rows) {
        Map<Integer, Member> members = new TreeMap<>();
        rows.forEach(row -> members.merge(row.ccode(), row, Member::joined));
        return new ComparedPact(id, begin, obligations, members);
    }

    /** Rows marked low do not take part; a party without a day of its own is there from the signature. */
    static ComparedPact of(Pact pact) {
        List<Member> rows = pact.parties().stream()
                .filter(party -> !party.confidence().equals("low"))
                .map(party -> new Member(
                        party.ccode(),
                        year(party.from().isEmpty() ? pact.signed() : party.from()),
                        year(pact.end(party))))
                .filter(member -> member.from() <= LAST)
                .toList();
        return of(pact.id(), year(pact.signed()), pact.obligations(), rows);
    }

    private static int year(String date) {
        return date.isEmpty() ? 0 : Integer.parseInt(date.substring(0, 4));
    }

    /** Whether the other may be the same pact: begun within a year, two parties in common. */
    boolean comparable(ComparedPact other) {
        Set<Integer> common = new TreeSet<>(members.keySet());
        common.retainAll(other.members.keySet());
        return Math.abs(begin - other.begin) <= 1 && common.size() > 1;
    }
}
