package org.entente.claim.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.Proposition;
import org.entente.claim.RelationObject;
import org.entente.claim.Roles;
import org.entente.claim.Tense;
import org.entente.claim.Topic;
import org.entente.claim.Topic.Kind;
import org.entente.claim.Window;
import org.entente.claim.Words;
import org.entente.claim.Words.Hedge;
import org.entente.claim.Words.Quantity;
import org.entente.claim.extract.SaidWords;
import org.entente.construct.Evidence;
import org.entente.state.State;
import org.entente.text.Span;

/**
 * A claim as its table has it, made a proposition. What tables do not say, senses and caps among it, comes from the claim
 * that the product reads in the same words where it reads one of that type; else from the words.
 */
final class TableProposition {
    private static final Pattern ABSTAINED = Pattern.compile("\\babst[ae]");
    private static final Pattern AGAINST = Pattern.compile("\\b(against|no to|opposed|rejected|voted no|a no)\\b");
    private static final Pattern FAVOUR = Pattern.compile("\\b(for|in favour|yes|approved|backed|supported)\\b");
    private static final List<String> CHOICES = List.of("abstain", "no", "yes");

    private final Evidence evidence;
    private final LocalDate date;
    private final String sentence;
    private final ExpectedClaim claim;
    private final Optional<Proposition> read;

    TableProposition(
            Evidence evidence, LocalDate date, String sentence, ExpectedClaim claim, Optional<Proposition> read) {
        this.evidence = evidence;
        this.date = date;
        this.sentence = sentence;
        this.claim = claim;
        this.read = read;
    }

    Proposition made() {
        RelationObject object = Optional.ofNullable(claim.object())
                .map(word -> RelationObject.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(RelationObject.NONE);
        return new Proposition(
                "s1",
                List.of(new Span(0, sentence.length())),
                claim.type(),
                object,
                claim.polarity().equals("+"),
                roles(),
                words(),
                Tense.valueOf(claim.tense().toUpperCase(Locale.ROOT)),
                window(),
                Optional.ofNullable(claim.attributedTo()));
    }

    private String said() {
        return String.join(" ", claim.span());
    }

    private Window window() {
        Window near = SaidWords.window(said(), date);
        return near.said()
                ? near
                : read.map(Proposition::window)
                        .orElseGet(() -> claim.tense().equals("past") ? SaidWords.window(sentence, date) : near);
    }

    private Roles roles() {
        boolean each = claim.who().size() > 1 && SaidWords.ofEach(claim.type());
        return Roles.of(states(claim.who()))
                .withWhom(states(claim.whom()))
                .withOn(topics())
                .withThan(states(claim.than()))
                .withFrom(states(claim.from()))
                .withTo(states(claim.to()))
                .ofEach(read.map(same -> same.roles().each()).orElse(false) || each)
                .mutually(read.map(same -> same.roles().mutual()).orElse(false));
    }

    private List<State> states(List<String> codes) {
        return codes.stream()
                .flatMap(code -> evidence.states().list().stream()
                        .filter(state -> state.iso3(date).equals(code))
                        .sorted(Comparator.comparing(state -> !state.onRecord(date)))
                        .limit(1))
                .toList();
    }

    private List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        read.ifPresent(same -> topics.addAll(same.roles().on()));
        List<String> named = topics.stream()
                .flatMap(topic -> List.of(topic.id(), topic.name()).stream())
                .toList();
        boolean told = claim.on().isEmpty() || new ExpectedRoles(claim.on()).sharedBy(named);
        boolean body = claim.on().size() == 1
                && topics.stream()
                        .anyMatch(topic -> topic.id().equals(claim.on().get(0)));
        if (body) {
            topics.removeIf(
                    topic -> topic.kind() == Kind.ORGANISATION && !claim.on().contains(topic.id()));
        }
        if (!told) {
            topics.removeIf(topic -> topic.kind() != Kind.SENSE && topic.kind() != Kind.CHOICE);
            claim.on().forEach(name -> topics.add(topic(name)));
        }
        if (read.isEmpty()) {
            unread(topics);
        }
        return topics;
    }

    private record ExpectedRoles(List<String> on) {
        boolean sharedBy(List<String> found) {
            List<String> none = List.of();
            return new org.entente.claim.corpus.Roles(none, none, on, none, none, none)
                    .filledBy(new org.entente.claim.corpus.Roles(none, none, found, none, none, none));
        }
    }

    private void unread(List<Topic> topics) {
        if (claim.type().equals("voting_together") && !claim.on().isEmpty()) {
            choice().ifPresent(choice -> topics.add(new Topic(Kind.CHOICE, choice, choice)));
        }
        if (claim.type().equals("principle_consistent")) {
            topics.add(new Topic(Kind.TOPIC, said(), said()));
        }
        if (claim.type().equals("resolution_adopted")) {
            SaidWords.tally(said()).or(() -> SaidWords.tally(sentence)).ifPresent(topics::add);
        }
    }

    private Optional<String> choice() {
        String words = said().toLowerCase(Locale.ROOT);
        List<Pattern> ways = List.of(ABSTAINED, AGAINST, FAVOUR);
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i).matcher(words).find()) {
                return Optional.of(CHOICES.get(i));
            }
        }
        return Optional.empty();
    }

    private Topic topic(String name) {
        boolean symbol = name.startsWith("A/RES/");
        boolean known = name.matches("[A-Z]{3}_\\w+");
        boolean layer = Arrays.asList("trade", "arms", "oil", "gas", "energy", "visits", "votes")
                .contains(name);
        boolean body = name.matches("[A-Z][A-Z0-9]+");
        Kind kind = symbol ? Kind.TEXT : known ? Kind.CASE : layer ? Kind.LAYER : body ? Kind.ORGANISATION : Kind.TOPIC;
        return new Topic(kind, name.equals("oil") || name.equals("gas") ? "energy" : name, name);
    }

    private Words words() {
        Words plain = read.map(Proposition::words).orElse(Words.PLAIN);
        Hedge hedge = Optional.ofNullable(claim.hedge())
                .map(word -> Hedge.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Hedge.NONE);
        return new Words(
                claim.intensifier(),
                claim.frequency(),
                hedge,
                plain.hedgeWord(),
                read.isPresent() ? plain.number() : number(),
                plain.judgements(),
                plain.caps());
    }

    private Optional<Quantity> number() {
        ExpectedClaim.Quantity said = claim.number();
        String unit = said == null ? null : said.unit();
        if (said == null || unit == null || unit.equals("year")) {
            return Optional.empty();
        }
        return Optional.of(
                unit.equals("decades")
                        ? new Quantity(10 * said.value(), "years", 5, false)
                        : new Quantity(said.value(), unit, 0.5, false));
    }
}
