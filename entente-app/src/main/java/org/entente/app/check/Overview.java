package org.entente.app.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Roles;
import org.entente.claim.SentenceKind;
import org.entente.measure.Numbers;
import org.entente.state.State;

/** The first screen of a report in sentences: what the text claims, how much of it that is, how it fares. */
final class Overview {
    private static final int OTHERS = 3;

    private final CheckedText text;
    private final Counts counts;
    private final ClaimWords words;

    Overview(CheckedText text) {
        this.text = text;
        this.counts = new Counts(text);
        this.words = new ClaimWords(text.date());
    }

    /** One sentence: "Of 24 claims about the record 9 are supported, 5 contradicted …". */
    String finding() {
        if (counts.claims() == 0) {
            return "The text makes no claim about the record that could be tested.";
        }
        return "Of " + Numbers.counted(counts.claims(), "claim", "claims") + " about the record "
                + Counts.sentence(counts.everything()) + ".";
    }

    /** How many sentences make a claim, and what the others do. */
    String coverage() {
        List<String> rest = new ArrayList<>();
        other(SentenceKind.OPINION, "opinion", rest);
        other(SentenceKind.NORM, "what ought to be", rest);
        other(SentenceKind.CAUSAL, "causes and motives", rest);
        other(SentenceKind.QUESTION, "questions", rest);
        int untested = counts.untestedClaims();
        if (untested > 0) {
            rest.add("claims of no type that can be tested (" + untested + ")");
        }
        String sentence = Sentences.making(counts.sentencesWithClaims(), counts.ownSentences(), rest);
        int boilerplate = counts.of(SentenceKind.BOILERPLATE);
        return boilerplate == 0
                ? sentence
                : sentence + " " + Numbers.capital(Numbers.word(boilerplate)) + " more "
                        + (boilerplate == 1 ? "is" : "are") + " boilerplate and left aside.";
    }

    private void other(SentenceKind kind, String name, List<String> rest) {
        if (counts.of(kind) > 0) {
            rest.add(name + " (" + counts.of(kind) + ")");
        }
    }

    /** How the claims fare on votes alone, and how often that differs. */
    String votesOnly() {
        return counts.claims() == 0
                ? ""
                : "On UN votes alone: " + Counts.words(counts.votesOnly()) + ". " + differing();
    }

    /** How often votes alone lead to another verdict. */
    String differing() {
        long differing = text.tested().stream()
                .filter(claim -> ClaimWords.differs(claim.judgement().orElseThrow()))
                .count();
        return differing == 0
                ? "The two readings give the same verdicts."
                : "The two readings differ on " + Numbers.counted(differing, "claim", "claims") + ".";
    }

    /** What the text claims, most said first. */
    String claims() {
        Map<Set<State>, List<Claim>> groups = new LinkedHashMap<>();
        text.tested()
                .forEach(claim -> groups.computeIfAbsent(parties(claim.said().roles()), key -> new ArrayList<>())
                        .add(claim));
        List<List<Claim>> ordered = groups.values().stream()
                .sorted(Comparator.comparingInt((List<Claim> group) -> -group.size()))
                .toList();
        if (ordered.isEmpty()) {
            return "";
        }
        String main = main(ordered.get(0));
        List<String> rest =
                ordered.stream().skip(1).limit(OTHERS).map(this::other).toList();
        if (rest.isEmpty()) {
            return main;
        }
        long more = ordered.size() - 1L - rest.size();
        List<String> named = new ArrayList<>(rest);
        if (more > 0) {
            named.add(Numbers.word(more) + (more == 1 ? " other group" : " other groups"));
        }
        return main + " Other claims are about " + ClaimWords.list(named) + ".";
    }

    private String main(List<Claim> group) {
        return lead(group) + ClaimedThings.of(group) + ".";
    }

    private String lead(List<Claim> group) {
        String who = who(group.get(0).said().roles());
        return who.isEmpty() ? "The text claims " : "Of " + who + " the text claims ";
    }

    private String other(List<Claim> group) {
        String who = who(group.get(0).said().roles());
        return (who.isEmpty() ? "no named state" : who) + " (" + group.size() + ")";
    }

    private String who(Roles roles) {
        return words.names(Stream.concat(roles.who().stream(), roles.whom().stream())
                .distinct()
                .toList());
    }

    private static Set<State> parties(Roles roles) {
        Set<State> states = new TreeSet<>(Comparator.comparingInt(State::ccode));
        states.addAll(roles.who());
        states.addAll(roles.whom());
        return states;
    }
}
