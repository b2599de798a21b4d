package org.entente.claim.actor;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.text.Token.Tag;

/**
 * Whether the words around a name show that it means something else: a person of the same name, a newspaper, a treaty
 * named after the city where it was signed, a club, a state of the United States, a bird.
 */
final class Traps {
    private static final int SPORTING = 2;

    private final Words words = Words.builtIn();
    private final Set<String> givenNames = words.list("given name");
    private final Set<String> personal = words.list("name that is also a person’s");
    private final Set<String> institutions = words.list("word of an institution");
    private final Set<String> documents = words.list("document or meeting");
    private final Set<String> documentsBefore = words.list("document before of");
    private final Set<String> afterCity = words.list("word after a city");
    private final Set<String> clubs = words.list("club before a city");
    private final Set<String> titles = words.list("title");

    private final Predicate<Match> introduced;

    /** @param introduced whether the text names the leader in full somewhere, or it is no leader */
    Traps(Predicate<Match> introduced) {
        this.introduced = introduced;
    }

    /** Whether the match names no actor after all. */
    boolean trapped(Line line, Match match, List<Match> others) {
        Place place = new Place(line, match, others);
        if (match.any(Sense.OfPrefix.class::isInstance)) {
            return false;
        }
        if (match.kind(Kind.LEADER) && match.senses(Sense.OfState.class).isEmpty()) {
            return leader(place);
        }
        if (match.form().equals("the West")) {
            return Letters.capital(place.line.word(place.last)) && place.line.tagged(place.last, Tag.PROPN, Tag.ADJ);
        }
        boolean city = match.kind(Kind.CAPITAL) && !match.kind(Kind.NAME);
        return person(place)
                || (city && (document(place) || place.dateline()))
                || (city && seatOfAnother(place))
                || (!city && match.kind(Kind.NAME) && masthead(place))
                || georgia(place)
                || turkey(place)
                || language(place)
                || ((match.kind(Kind.NAME) || city) && sport(line, others));
    }

    private boolean leader(Place place) {
        String before = place.line.word(place.first - 1);
        if (place.match.senses(Sense.OfLeader.class).stream().anyMatch(Sense.OfLeader::whole)) {
            return false;
        }
        if (place.ofAnotherState()) {
            return true;
        }
        boolean titled = titles.contains(before);
        boolean stranger = !titled && (givenNames.contains(before) || place.nameBefore());
        if (place.match.form().equals("May") && month(place)) {
            return true;
        }
        boolean weak = place.match.senses(Sense.OfLeader.class).stream().allMatch(Sense.OfLeader::weak);
        return stranger || (weak && !titled && !introduced.test(place.match));
    }

    /** "in May", "May 2019", "3 May". */
    private boolean month(Place place) {
        return words.list("before a month").contains(place.line.small(place.first - 1))
                || place.line.tagged(place.first - 1, Tag.NUM)
                || place.line.tagged(place.last, Tag.NUM);
    }

    private boolean person(Place place) {
        if (!personal.contains(place.match.form())) {
            return false;
        }
        if (givenNames.contains(place.line.word(place.first - 1))) {
            return true;
        }
        String after = place.line.word(place.last);
        return Letters.capital(after)
                && !Letters.shouted(after)
                && place.line.tagged(place.last, Tag.PROPN)
                && !place.otherAt(place.last)
                && !institutions.contains(after)
                && !afterCity.contains(after);
    }

    private boolean document(Place place) {
        String after = place.line.word(place.last);
        boolean pair = place.joinedToOther();
        return (!pair && documents.contains(Letters.fold(after)) && !place.line.possessive(place.last))
                || afterCity.contains(after)
                || place.line.word(place.first - 1).matches("Red|Real|" + String.join("|", clubs))
                || (place.line.small(place.first - 1).matches("of|on")
                        && documentsBefore.contains(place.line.word(place.first - 2)));
    }

    /** "University of Belgrade" and the like stand under documents; here the city of another state’s body. */
    private static boolean seatOfAnother(Place place) {
        return place.line.word(place.last).equals("-")
                && place.line.small(place.last + 1).equals("based");
    }

    private boolean masthead(Place place) {
        return Set.of(
                                "Times",
                                "Post",
                                "Herald",
                                "Daily",
                                "Airways",
                                "Airlines",
                                "Today",
                                "Observer",
                                "Mail",
                                "Tribune",
                                "FC",
                                "River",
                                "Basin",
                                "Valley",
                                "Delta")
                        .contains(place.line.word(place.last))
                || Set.of("Lake", "River", "Mount").contains(place.line.word(place.first - 1));
    }

    private boolean georgia(Place place) {
        if (!place.match.form().equals("Georgia")) {
            return false;
        }
        Set<String> american = words.list("state of the United States");
        Set<String> caucasian = words.list("beside the Caucasian Georgia");
        boolean abroad = place.anyWord(american::contains) || place.after("state of") || place.after("governor of");
        return abroad && !place.anyWord(caucasian::contains);
    }

    private boolean turkey(Place place) {
        Set<String> bird = words.list("turkey, the bird");
        return place.match.form().equals("Turkey") && place.anyWord(word -> bird.contains(Letters.fold(word)));
    }

    /** "in French", "spoke Russian". */
    private static boolean language(Place place) {
        if (!place.match.kind(Kind.ADJECTIVE) || place.match.kind(Kind.NAME)) {
            return false;
        }
        boolean spoken = place.line
                .token(place.first - 1)
                .filter(token ->
                        Set.of("in", "into", "speak", "fluent", "learn", "from").contains(token.lemma()))
                .isPresent();
        boolean learned = place.line
                .token(place.first - 1)
                .filter(token -> Set.of("speak", "learn", "fluent").contains(token.lemma()))
                .isPresent();
        if (learned && !place.line.tagged(place.last, Tag.NOUN, Tag.PROPN)) {
            return true;
        }
        return spoken
                && !place.line.tagged(place.last, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.VERB)
                && !place.line.word(place.last).equals("-")
                && !place.line.small(place.last).equals("and");
    }

    private boolean sport(Line line, List<Match> others) {
        Set<Integer> taken = others.stream()
                .flatMap(other -> IntStream.range(other.from(), other.to()).boxed())
                .map(atom -> line.atoms().get(atom).token())
                .collect(java.util.stream.Collectors.toSet());
        Set<String> sure = words.list("sport, sure");
        Set<String> perhaps = words.list("sport, perhaps");
        List<String> free = IntStream.range(0, line.tokens().size())
                .filter(at -> !taken.contains(at))
                .mapToObj(line::word)
                .toList();
        boolean certain = free.stream().anyMatch(word -> sure.contains(word) || sure.contains(Letters.fold(word)));
        long hints = free.stream()
                .map(Letters::fold)
                .filter(perhaps::contains)
                .distinct()
                .count();
        return certain ? hints > 0 : hints > SPORTING;
    }

    /** A match among the words of its sentence. */
    private record Place(Line line, Match match, List<Match> others, int first, int last) {
        Place(Line line, Match match, List<Match> others) {
            this(
                    line,
                    match,
                    others,
                    line.atoms().get(match.from()).token(),
                    line.atoms().get(match.to() - 1).token() + 1);
        }

        boolean otherAt(int token) {
            return others.stream()
                    .anyMatch(other ->
                            !other.nothing() && line.atoms().get(other.from()).token() == token);
        }

        boolean joinedToOther() {
            return joinedToNext()
                    || (match.from() > 0
                            && line.atoms().get(match.from()).joined()
                            && others.stream().anyMatch(other -> other.to() == match.from()));
        }

        boolean joinedToNext() {
            return match.to() < line.atoms().size()
                    && line.atoms().get(match.to()).joined()
                    && others.stream().anyMatch(other -> other.from() == match.to());
        }

        /** Whether an unknown name in capitals stands just before, as a given name does. */
        boolean nameBefore() {
            int before = first - 1;
            return before > 0
                    && line.tagged(before, Tag.PROPN)
                    && Letters.capital(line.word(before))
                    && others.stream()
                            .noneMatch(other -> line.atoms().get(other.to() - 1).token() == before);
        }

        /** "King Abdullah of Jordan" is not the one of Saudi Arabia. */
        boolean ofAnotherState() {
            List<Integer> led = match.senses(Sense.OfLeader.class).stream()
                    .flatMap(sense -> sense.leader().ccodes().stream())
                    .toList();
            return line.small(last).equals("of")
                    && others.stream()
                            .filter(other -> line.atoms().get(other.from()).token() == last + 1)
                            .flatMap(other -> other.senses(Sense.OfState.class).stream())
                            .anyMatch(sense -> !led.contains(sense.state().ccode()));
        }

        /** Whether these two words stand just before. */
        boolean after(String two) {
            return two.equals(line.small(first - 2) + " " + line.small(first - 1));
        }

        boolean anyWord(Predicate<String> test) {
            return line.tokens().stream()
                    .filter(token -> !token.text().equals(match.form()))
                    .anyMatch(token -> test.test(token.text()));
        }

        /** "BELGRADE, Feb. 3 (Agency)": where a report was written. */
        boolean dateline() {
            return match.from() == 0 && Letters.shouted(line.atoms().get(0).written()) && !line.shouting();
        }
    }
}
