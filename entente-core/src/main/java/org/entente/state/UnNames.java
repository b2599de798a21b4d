package org.entente.state;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Codes and names of members in UN documents. The names are indexed when first asked for. */
final class UnNames {
    private final List<State> states;
    private volatile @Nullable Mentions names;

    UnNames(List<State> states) {
        this.states = states;
    }

    OptionalInt ofCode(String msCode, LocalDate on) {
        for (State state : states) {
            for (StateCode code : state.codes()) {
                boolean named =
                        code.scheme() == StateCode.Scheme.UN && code.code().equals(msCode);
                if (named && code.span().contains(on)) {
                    return OptionalInt.of(state.ccode());
                }
            }
        }
        return OptionalInt.empty();
    }

    OptionalInt ofName(String memberName, LocalDate on) {
        String key = NameKey.of(memberName);
        Mention best = null;
        for (Mention mention : names().of(key)) {
            if (best == null || rank(mention, on) > rank(best, on)) {
                best = mention;
            }
        }
        return best == null ? OptionalInt.empty() : OptionalInt.of(best.state().ccode());
    }

    /** Seated counts most, then that this was the name that day. */
    private static int rank(Mention mention, LocalDate on) {
        int seated = mention.state().unMember(on) ? 2 : 0;
        boolean dated = !mention.span().always() && mention.span().contains(on);
        return seated + (dated ? 1 : 0);
    }

    private Mentions names() {
        Mentions known = names;
        if (known == null) {
            known = Mentions.ofNames(states, Alias.read("common", "un"));
            names = known;
        }
        return known;
    }
}
