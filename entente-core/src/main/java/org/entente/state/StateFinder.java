package org.entente.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Resolves a text on a day: code, then name, then a name in another language, then what is near. */
final class StateFinder {
    private final List<State> states;
    private final Mentions codes;
    private final Explanation explanation;
    private final ForeignNames foreign;
    private volatile @Nullable Mentions names;

    StateFinder(List<State> states, Mentions codes, Explanation explanation) {
        this.states = states;
        this.codes = codes;
        this.explanation = explanation;
        this.foreign = new ForeignNames(codes);
    }

    Resolution find(String text, LocalDate on) {
        int at = text.lastIndexOf('@');
        if (at < 0) {
            return resolve(text, text.strip(), on);
        }
        String name = text.substring(0, at).strip();
        String date = text.substring(at + 1).strip();
        Span days = DateText.days(date);
        if (days == null) {
            return new Resolution.Unknown(text, Candidates.of(mentions(name), on));
        }
        Resolution last = resolve(text, name, days.to());
        if (last instanceof Resolution.Found) {
            return last;
        }
        Resolution first = resolve(text, name, days.from());
        return first instanceof Resolution.Found ? first : last;
    }

    private Resolution resolve(String text, String name, LocalDate on) {
        List<Mention> mentions = mentions(name);
        if (mentions.isEmpty()) {
            return new Resolution.Unknown(text, Nearest.to(name, states, names(), on));
        }
        List<State> there = there(mentions, on);
        if (there.size() == 1) {
            return new Resolution.Found(there.get(0), on);
        }
        if (there.size() > 1) {
            return new Resolution.Ambiguous(text, Candidates.of(mentions, on));
        }
        Mention outside = outside(mentions, on);
        if (outside == null) {
            return new Resolution.Ambiguous(text, Candidates.of(mentions, on));
        }
        return new Resolution.OutsideSystem(outside.state(), on, explanation.why(outside, on));
    }

    /** States that the text names that day; a name of that day goes before one of another, COW before a mere seat. */
    private static List<State> there(List<Mention> mentions, LocalDate on) {
        List<Mention> dated = new ArrayList<>();
        List<Mention> fitting = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.fits(on)) {
                fitting.add(mention);
                if (mention.span().contains(on)) {
                    dated.add(mention);
                }
            }
        }
        List<State> states = Candidates.distinct(dated.isEmpty() ? fitting : dated);
        List<State> existing = new ArrayList<>();
        for (State state : states) {
            if (state.exists(on)) {
                existing.add(state);
            }
        }
        return existing.isEmpty() ? states : existing;
    }

    /** The mention to explain: the only state's, or the only one whose name or code it was that day. */
    private static @Nullable Mention outside(List<Mention> mentions, LocalDate on) {
        List<Mention> dated = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.span().contains(on)) {
                dated.add(mention);
            }
        }
        List<Mention> left = dated.isEmpty() ? mentions : dated;
        return Candidates.distinct(left).size() == 1 ? latest(left, on) : null;
    }

    private static Mention latest(List<Mention> mentions, LocalDate on) {
        Mention best = mentions.get(0);
        for (Mention mention : mentions) {
            if (!mention.span().from().isAfter(on)) {
                best = mention;
            }
        }
        return best;
    }

    private List<Mention> mentions(String name) {
        if (digits(name)) {
            return number(name);
        }
        List<Mention> found = codes.of(name.toUpperCase(Locale.ROOT));
        if (name.length() > 3 || found.isEmpty()) {
            List<Mention> named = names().of(NameKey.of(name));
            found = named.isEmpty() ? found : named;
        }
        return found.isEmpty() && maybeForeign(name) ? foreign.of(name) : found;
    }

    /** Two letters of the Latin alphabet are a code; two of another script may be a name. */
    private static boolean maybeForeign(String name) {
        return name.length() > 2 || (!name.isEmpty() && name.charAt(0) > 0x2ff);
    }

    private List<Mention> number(String digits) {
        int code = Integer.parseInt(digits);
        for (State state : states) {
            if (state.ccode() == code) {
                return List.of(new Mention(state, digits, Span.ALWAYS, false, false));
            }
        }
        return List.of();
    }

    private static boolean digits(String name) {
        if (name.isEmpty() || name.length() > 6) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < '0' || name.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether names in other languages have been loaded: a code or a known name must not. */
    boolean foreignNamesLoaded() {
        return foreign.loaded();
    }

    private Mentions names() {
        Mentions known = names;
        if (known == null) {
            known = Mentions.ofNames(states, Alias.read("common"));
            names = known;
        }
        return known;
    }
}
