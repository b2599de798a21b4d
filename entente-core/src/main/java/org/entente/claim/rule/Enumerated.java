package org.entente.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Where listed rows stand, of votes, cases, contacts or dated facts: fragile where one row less gives another state. */
public final class Enumerated {
    private Enumerated() {}

    /**
     * Where the rows stand by a rule.
     *
     * @param rows all of them
     * @param rule where any number of them stand, also none
     */
    public static <T> Stand stand(List<T> rows, Function<List<T>, Stand> rule) {
        Stand all = rule.apply(rows);
        return all.standing().known() ? all.fragile(turns(rows, all, rule)) : all;
    }

    private static <T> boolean turns(List<T> rows, Stand all, Function<List<T>, Stand> rule) {
        for (int left = 0; left < rows.size(); left++) {
            List<T> others = new ArrayList<>(rows);
            others.remove(left);
            if (rule.apply(others).standing() != all.standing()) {
                return true;
            }
        }
        return false;
    }
}
