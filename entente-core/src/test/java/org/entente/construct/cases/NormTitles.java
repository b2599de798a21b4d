package org.entente.construct.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.state.Resolution;
import org.entente.state.State;

/** The rule by which a title makes a text a norm text, as docs/decisions/norm-texts.md states it. */
final class NormTitles {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern END = Pattern.compile(" ?: (?:resol|decision)| / adopted");
    private static final Pattern EMBARGO = Pattern.compile(
            "necessity of ending the economic, commercial and financial embargo .* against cuba", FLAGS);
    private static final Pattern COERCIVE = Pattern.compile(
            "human rights and unilateral coercive measures"
                    + "|(unilateral )?economic measures as a means of political and economic coer[cs]ion"
                    + " against developing countries",
            FLAGS);
    private static final Pattern INTERFERENCE = Pattern.compile(
            ".*\\binterference in the inter(nal|national) affairs of states.*|.*inadmissibility of intervention.*"
                    + "|.*national sovereignty and .* in (their )?electoral process.*",
            FLAGS);
    private static final Pattern SCRUTINY = Pattern.compile(
            "(?:the )?(?:situ\\w*tion (?:of|on) (?:the )?|question of |protection (?:of|and) )?human rights"
                    + "(?: and fundamental freedoms)?(?: situation)?(?: of [\\w ]+?)? in (?<states>.+)"
                    + "|observance in (?<others>.+) of human rights and fundamental freedoms",
            FLAGS);

    private NormTitles() {}

    /**
     * What a title makes of a text.
     *
     * @param group the group
     * @param about COW codes of the states it names, for texts on single countries
     */
    record Found(NormGroup group, List<Integer> about) {}

    static Optional<Found> of(String whole, LocalDate date) {
        String title = END.split(whole, -1)[0].replaceAll("\\s+", " ").strip().replace('’', '\'');
        if (EMBARGO.matcher(title).matches()) {
            return Optional.of(new Found(NormGroup.EMBARGO, List.of()));
        }
        if (COERCIVE.matcher(title).matches()) {
            return Optional.of(new Found(NormGroup.COERCIVE, List.of()));
        }
        if (INTERFERENCE.matcher(title).matches()) {
            return Optional.of(new Found(NormGroup.NON_INTERFERENCE, List.of()));
        }
        Matcher scrutiny = SCRUTINY.matcher(title);
        if (!scrutiny.matches()) {
            return Optional.empty();
        }
        String names = scrutiny.group("states") == null ? scrutiny.group("others") : scrutiny.group("states");
        return about(names, date).map(about -> new Found(NormGroup.SCRUTINY, about));
    }

    /** The states named, empty unless every name is a state's. */
    private static Optional<List<Integer>> about(String names, LocalDate date) {
        List<Integer> about = new ArrayList<>();
        String joined =
                names.replace(" (Serbia and Montenegro)", "").replace("Bosnia and Herzegovina", "Bosnia & Herzegovina");
        for (String name : joined.split(", | and ", -1)) {
            String bare = name.replaceFirst("^the ", "")
                    .replaceFirst("^Republic of (?=Bosnia|Croatia)", "")
                    .replace("Bosnia & Herzegovina", "Bosnia and Herzegovina")
                    .replaceFirst("^Chili$", "Chile");
            Resolution found = OnRecord.STATES.find(bare, date);
            if (!(found instanceof Resolution.Found state)) {
                return Optional.empty();
            }
            about.add(ccode(state));
        }
        return Optional.of(about);
    }

    private static int ccode(Resolution.Found found) {
        State state = found.state();
        return state.ccode();
    }
}
