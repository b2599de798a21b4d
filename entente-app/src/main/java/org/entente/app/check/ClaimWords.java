package org.entente.app.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.claim.Claim;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.claim.Proposition;
import org.entente.claim.Roles;
import org.entente.claim.Topic;
import org.entente.claim.Verdict;
import org.entente.claim.type.ClaimTypes;
import org.entente.measure.Numbers;
import org.entente.state.Articles;
import org.entente.state.State;

/**
 * What every form of the report says of a claim in the same words.
 *
 * @param date the date of the text, by which states are named
 */
record ClaimWords(LocalDate date) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** "16 February 2026". */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "Structural alignment". */
    static String type(Proposition said) {
        String id = said.type();
        return ClaimTypes.find(id)
                .map(type -> type.card().name())
                .orElseGet(() -> Numbers.capital(id.replace('_', ' ')));
    }

    /** "Not testable". */
    static String word(Verdict verdict) {
        return Numbers.capital(verdict.word().replace('_', ' '));
    }

    /** "✓ Supported". */
    static String signed(Verdict verdict) {
        return verdict.sign() + " " + word(verdict);
    }

    /** "✓ Supported, stale", "Dropped by the editor". */
    static String verdict(Claim claim) {
        return claim.judgement()
                .map(judgement -> signed(judgement.everything().verdict())
                        + flags(judgement).stream().map(flag -> ", " + flag).collect(Collectors.joining()))
                .orElse("Dropped by the editor");
    }

    /** What a reader must know of the evidence: "◔ stale", "fragile", "capped". */
    static List<String> flags(Judgement judgement) {
        List<String> flags = new ArrayList<>();
        if (judgement.stale()) {
            flags.add("◔ stale");
        }
        if (judgement.fragile()) {
            flags.add("fragile");
        }
        if (!judgement.capped().isEmpty()) {
            flags.add("capped");
        }
        return flags;
    }

    /** Whether votes alone lead to another verdict than everything. */
    static boolean differs(Judgement judgement) {
        return judgement.everything().verdict() != judgement.votesOnly().verdict();
    }

    /** The number a reader calls it by: 3 of "c3". */
    static String number(Claim claim) {
        return claim.id().substring(1);
    }

    /** "AZE, SRB", "SRB → AZE", "AZE; than TUR". */
    String codes(Roles roles) {
        return said(roles, this::codes);
    }

    /** "Azerbaijan and Serbia", "Serbia → Azerbaijan". */
    String parties(Roles roles) {
        return said(roles, this::names);
    }

    private static String said(Roles roles, Function<List<State>, String> written) {
        StringBuilder words = new StringBuilder(written.apply(roles.who()));
        if (!roles.whom().isEmpty()) {
            words.append(" → ").append(written.apply(roles.whom()));
        }
        others(" than ", roles.than(), written, words);
        others(" from ", roles.from(), written, words);
        others(" to ", roles.to(), written, words);
        return words.toString().strip();
    }

    private static void others(
            String lead, List<State> states, Function<List<State>, String> written, StringBuilder words) {
        if (!states.isEmpty()) {
            words.append(lead).append(written.apply(states));
        }
    }

    private String codes(List<State> states) {
        return states.stream().map(state -> state.code(date)).collect(Collectors.joining(", "));
    }

    /** "Azerbaijan", "Azerbaijan and Serbia", "Armenia, Azerbaijan and the Russian Federation". */
    String names(List<State> states) {
        return list(states.stream()
                .map(state -> Articles.with(state.shortName(date)))
                .toList());
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** What it is about besides states: "Nagorno-Karabakh, NATO". */
    static String about(Roles roles) {
        return roles.about().stream().map(Topic::name).distinct().collect(Collectors.joining(", "));
    }

    /** The sentence a reader needs: what the deciding indicator says, else why nothing could be tested. */
    static String sentence(Claim claim) {
        return claim.judgement()
                .map(judgement -> judgement
                        .decidingOfAll()
                        .map(Indicator::sentence)
                        .filter(words -> !words.isEmpty())
                        .orElse(judgement.everything().reason()))
                .orElse("");
    }

    /** How the wording bears on the test: "denied", "said by …", "hedged by “often”". */
    static List<String> wording(Proposition said) {
        List<String> words = new ArrayList<>();
        said.attributedTo().ifPresent(who -> words.add("as said by " + who));
        if (!said.affirmed()) {
            words.add("denied: the verdict is that of the opposite claim, swapped");
        }
        if (!said.words().hedgeWord().isEmpty()) {
            words.add("hedged by “" + said.words().hedgeWord() + "”");
        }
        if (said.words().intensifier() > 0) {
            words.add(
                    said.words().intensifier() > 1
                            ? "much stressed: far more is asked for"
                            : "stressed: more is asked for");
        }
        if (said.words().frequency()) {
            words.add("said to hold always or never");
        }
        if (!said.window().words().isEmpty()) {
            words.add("of the time “" + said.window().words() + "”");
        }
        if (!said.words().judgements().isEmpty()) {
            words.add(
                    "not tested, a judgement: " + String.join(", ", said.words().judgements()));
        }
        return words;
    }

    /**
     * What decides in a few words: the row where a row settles it, else the reason, which names the figure and the mark
     * that it is held against, or says why nothing could be tested. A bare figure would leave a reader guessing of what.
     */
    static String decides(Claim claim) {
        return claim.judgement()
                .map(judgement -> row(judgement).orElseGet(() -> reason(judgement)))
                .orElse("");
    }

    private static Optional<String> row(Judgement judgement) {
        Verdict verdict = judgement.everything().verdict();
        return verdict == Verdict.SUPPORTED || verdict == Verdict.CONTRADICTED
                ? judgement
                        .decidingOfAll()
                        .filter(indicator -> indicator.estimate().isEmpty())
                        .map(Indicator::sentence)
                        .filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    /** The reason without the verdict before it, which stands beside. */
    private static String reason(Judgement judgement) {
        String lead = word(judgement.everything().verdict()) + ": ";
        String reason = judgement.everything().reason();
        return reason.startsWith(lead) ? Numbers.capital(reason.substring(lead.length())) : reason;
    }

    /** A word of JSON for a reader: "not_testable" is "not testable". */
    static String spaced(String word) {
        return word.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
