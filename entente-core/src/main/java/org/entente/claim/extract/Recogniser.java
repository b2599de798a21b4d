package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Tense;
import org.entente.claim.Topic;
import org.entente.claim.actor.ActorMention;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.claim.extract.Trigger.Match;
import org.entente.state.State;
import org.entente.text.Token;

/** Finds the wordings that a sentence holds and fills their roles. */
final class Recogniser {
    private final Analysed sentence;
    private final Discourse discourse;

    Recogniser(Analysed sentence, Discourse discourse) {
        this.sentence = sentence;
        this.discourse = discourse;
    }

    /** Every wording that fits, also several at one place. */
    List<Draft> drafts(List<Wording> wordings) {
        List<Draft> drafts = new ArrayList<>();
        for (Wording wording : wordings) {
            for (Match match : wording.trigger().matches(sentence)) {
                boolean fits = wording.form() == Wording.Form.VERB ? hasVerb(match) : !titled(wording, match);
                if (fits && !named(match)) {
                    draft(wording, match).ifPresent(drafts::add);
                }
            }
        }
        return drafts;
    }

    /** "both sides noted" is no siding: a verb's trigger holds a verb, or a participle that the tagger takes for else. */
    private boolean hasVerb(Match match) {
        return sentence.tokens().subList(match.from(), match.to()).stream()
                .anyMatch(token -> token.is(Token.Tag.VERB)
                        || token.is(Token.Tag.AUX)
                        || token.text().endsWith("ed")
                        || token.text().endsWith("ing"));
    }

    /** "the Commonwealth of Independent States": words of an organisation’s name say nothing else. */
    private boolean named(Match match) {
        return sentence.actors().stream()
                .filter(actor -> actor.said().kind() == ActorMention.Kind.ORGANISATION)
                .anyMatch(actor -> actor.from() <= match.from() && match.to() <= actor.to());
    }

    /** "the Partnership Agreement": a noun within a title is not what the title is of. */
    private boolean titled(Wording wording, Match match) {
        return wording.form() == Wording.Form.NOUN
                && !TypeShape.of(wording.type()).dated()
                && match.to() < sentence.tokens().size()
                && sentence.tokens().get(match.to()).nominal()
                && capital(match.to())
                && capital(match.to() - 1);
    }

    private boolean capital(int token) {
        return Character.isUpperCase(sentence.tokens().get(token).text().charAt(0));
    }

    private Optional<Draft> draft(Wording wording, Match match) {
        Clause clause = sentence.clauseOf(anchor(wording, match));
        Sources sources = new Sources(sentence, match, clause, wording.form() == Wording.Form.NOUN);
        Map<String, List<State>> states = new LinkedHashMap<>();
        Set<Topic> topics = new LinkedHashSet<>();
        Set<Actor> used = new LinkedHashSet<>();
        wording.roles().forEach((role, wanted) -> {
            for (String source : wanted) {
                boolean crowded = source.equals("sentence") && wanted.contains("pair") && crowded(wording);
                if (!crowded && fill(role, source, sources, states, topics, used)) {
                    break;
                }
            }
        });
        Map<String, List<State>> shaped = new ShapedRoles(sentence, discourse).of(wording, match, clause, states);
        Draft draft = new Draft(sentence, wording, match, clause, shaped, List.copyOf(topics), List.copyOf(used));
        return Needs.met(draft) && spoken(draft) ? Optional.of(draft) : Optional.empty();
    }

    /** Whether a sentence names more states than a pair has: of "the two" it is none of these. */
    private boolean crowded(Wording wording) {
        return TypeShape.of(wording.type()).shape() == TypeShape.Shape.PAIR
                && sentence.actors().stream()
                                .flatMap(actor -> actor.said().states().stream())
                                .distinct()
                                .count()
                        > 2;
    }

    /** "vote_spoken": a vote is spoken of in the sentence or shortly before it; "!vote_spoken": none was, in the past. */
    private boolean spoken(Draft draft) {
        List<String> needs = draft.wording().needs();
        boolean here = Phrases.within(
                sentence.tokens(),
                0,
                sentence.tokens().size(),
                WordLists.shipped().list("votes_context"));
        boolean before = discourse.matters().voted(sentence.paragraph());
        boolean past = draft.clause().tense() == Tense.PAST;
        return needs.contains("!vote_spoken")
                ? !(past && (here || before))
                : !needs.contains("vote_spoken") || here || before;
    }

    /** The token that says in which clause a trigger stands: its verb if it has one; behind "than" it only compares. */
    private int anchor(Wording wording, Match match) {
        if (wording.form() == Wording.Form.NOUN) {
            return match.from();
        }
        for (int i = match.from(); i < match.to() && !sentence.lemma(i).equals("than"); i++) {
            int token = i;
            if (sentence.clauses().stream().anyMatch(clause -> clause.head() == token)) {
                return i;
            }
        }
        return match.from();
    }

    /** Fills a role from one source, such as "subj+with" or "of:case"; false where nothing stands there. */
    private boolean fill(
            String role,
            String source,
            Sources sources,
            Map<String, List<State>> states,
            Set<Topic> topics,
            Set<Actor> used) {
        int colon = source.indexOf(':');
        String place = colon < 0 ? source : source.substring(0, colon);
        if (place.equals("pair") || place.equals("other") || place.equals("party")) {
            return fromDiscourse(role, place, sources, states);
        }
        List<Actor> actors = Arrays.stream(place.split("\\+", -1))
                .flatMap(part -> sources.of(part).stream())
                .distinct()
                .toList();
        return role.equals("on")
                ? topics(actors, colon < 0 ? "org" : source.substring(colon + 1), topics, used)
                : states(role, actors, source.endsWith(":territory"), states, used);
    }

    private boolean fromDiscourse(String role, String place, Sources sources, Map<String, List<State>> states) {
        String one = role.equals("who") ? "whom" : "who";
        List<State> known = states.getOrDefault(one, states.getOrDefault("from", List.of()));
        List<State> found = switch (place) {
            case "pair" -> discourse.pair(sentence);
            case "other" -> discourse.other(sentence, known);
            default -> discourse.matters().backed(sources.clause(), sentence, known);
        };
        if (!found.isEmpty()) {
            states.put(role, found);
        }
        return !found.isEmpty();
    }

    private static boolean states(
            String role, List<Actor> actors, boolean lands, Map<String, List<State>> states, Set<Actor> used) {
        Set<State> taken = new LinkedHashSet<>();
        states.forEach((other, held) -> taken.addAll(other.equals("on") ? List.of() : held));
        Set<State> found = new LinkedHashSet<>();
        for (Actor actor : actors) {
            List<State> fresh = actor.said().states().stream()
                    .filter(state -> !taken.contains(state))
                    .toList();
            boolean named = lands || actor.said().topics().stream().noneMatch(Recogniser::place);
            if (!fresh.isEmpty() && named) {
                found.addAll(fresh);
                used.add(actor);
            }
        }
        if (!found.isEmpty()) {
            states.put(role, List.copyOf(found));
        }
        return !found.isEmpty();
    }

    /** Territories stand in roles only where a wording asks for them: "occupied East Timor". */
    private static boolean place(Topic topic) {
        return topic.kind() == Topic.Kind.CASE || topic.kind() == Topic.Kind.ORGANISATION;
    }

    private static boolean topics(List<Actor> actors, String kinds, Set<Topic> topics, Set<Actor> used) {
        boolean any = false;
        for (Actor actor : actors) {
            for (Topic topic : actor.said().topics()) {
                if (Arrays.asList(kinds.split("\\|")).contains(word(topic.kind()))) {
                    topics.add(topic);
                    used.add(actor);
                    any = true;
                }
            }
        }
        return any;
    }

    private static String word(Topic.Kind kind) {
        return kind == Topic.Kind.ORGANISATION ? "org" : kind.name().toLowerCase(Locale.ROOT);
    }
}
