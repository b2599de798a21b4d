package org.entente.claim.actor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.cases.CaseRegistry;
import org.entente.claim.Topic;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.speech.NamePhrase;
import org.entente.state.Appellation;
import org.entente.state.Capital;
import org.entente.state.Organisation;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateName;
import org.entente.state.StateRegistry;

/** Puts the registry’s names and the tables beside this class into one lexicon. */
final class LexiconBuilder {
    private final StateRegistry registry;
    private final CaseRegistry cases;
    private final Lexicon lexicon = new Lexicon();
    private final Set<String> weakCapitals = Words.builtIn().list("capital that is mostly another word");

    LexiconBuilder(StateRegistry registry, CaseRegistry cases) {
        this.registry = registry;
        this.cases = cases;
    }

    Lexicon build(List<Leader> leaders) {
        registry.appellations().forEach(this::appellation);
        registry.list().forEach(this::capitals);
        NamePhrase.list().forEach(this::phrase);
        Rows.of("names.tsv", 5).forEach(this::name);
        Rows.of("organisations.tsv", 5).forEach(this::organisation);
        registry.organisations().forEach(each -> lexicon.add(each.name(), organisation(each, Span.ALWAYS)));
        Rows.of("territories.tsv", 6).forEach(this::territory);
        Rows.of("nothing.tsv", 2).forEach(row -> lexicon.add(row.get(0), new Sense.Nothing()));
        new LeaderNames(lexicon).add(leaders);
        return lexicon;
    }

    private void appellation(Appellation appellation) {
        if (!appellation.text().contains("(") && !appellation.text().contains(",")) {
            lexicon.add(bare(appellation.text()), new Sense.OfState(kind(appellation), appellation, false));
        }
    }

    /** Without an article, which is no part of a mention. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("the ") ? text.substring("the ".length()) : text;
    }

    private static Kind kind(Appellation appellation) {
        String text = appellation.text();
        List<StateName> names = appellation.state().names();
        if (names.stream()
                .anyMatch(name -> name.name().equals(text) || name.shortName().equals(text))) {
            return Kind.NAME;
        }
        if (names.stream().anyMatch(name -> name.adjective().equals(text))) {
            return Kind.ADJECTIVE;
        }
        return names.stream().anyMatch(name -> name.demonym().equals(text)) ? Kind.PEOPLE : Kind.NAME;
    }

    private void capitals(State state) {
        for (Capital capital : state.capitals()) {
            boolean weak = weakCapitals.contains(capital.name()) || named(state, capital.name());
            Appellation appellation = new Appellation(state, capital.name(), capital.span(), false);
            if (!named(state, capital.name())) {
                lexicon.add(capital.name(), new Sense.OfState(Kind.CAPITAL, appellation, weak));
            }
        }
    }

    /** Whether the city is called as the state: Singapore, Djibouti. */
    private static boolean named(State state, String city) {
        return state.names().stream().anyMatch(name -> name.name().equals(city));
    }

    private void phrase(NamePhrase phrase) {
        if (phrase.ccode() == 0) {
            lexicon.add(phrase.text(), new Sense.Nothing());
            return;
        }
        Appellation appellation = new Appellation(registry.get(phrase.ccode()), phrase.text(), Span.ALWAYS, false);
        lexicon.add(phrase.text(), new Sense.OfState(kind(phrase, appellation), appellation, false));
    }

    private static Kind kind(NamePhrase phrase, Appellation appellation) {
        if (phrase.why().startsWith("community")) {
            return phrase.text().endsWith("s") ? Kind.PEOPLE : Kind.ADJECTIVE;
        }
        if (phrase.why().equals("one of the people")) {
            return Kind.PEOPLE;
        }
        boolean name = phrase.text().contains(" ") || List.of("Korea", "Congo").contains(phrase.text());
        if (name) {
            return kind(appellation);
        }
        return phrase.text().endsWith("s") ? Kind.PEOPLE : Kind.ADJECTIVE;
    }

    private void name(List<String> row) {
        State state = registry.get(Integer.parseInt(row.get(2)));
        if (row.get(1).equals("prefix")) {
            lexicon.add(row.get(0), new Sense.OfPrefix(state));
            return;
        }
        Kind kind = row.get(1).equals("seat")
                ? Kind.CAPITAL
                : Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        boolean weak = kind == Kind.CAPITAL && weakCapitals.contains(row.get(0));
        Span span = span(row.get(3), row.get(4));
        lexicon.add(row.get(0), new Sense.OfState(kind, new Appellation(state, row.get(0), span, false), weak));
    }

    private void organisation(List<String> row) {
        Span span = span(row.get(3), row.get(4));
        Map<String, Organisation> known =
                registry.organisations().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        Organisation listed = known.get(row.get(1));
        lexicon.add(
                row.get(0),
                listed == null
                        ? topic(Kind.ORGANISATION, Topic.Kind.TOPIC, row.get(2), row.get(2), List.of(), span)
                        : organisation(listed, span));
    }

    private static Sense organisation(Organisation listed, Span span) {
        return topic(Kind.ORGANISATION, Topic.Kind.ORGANISATION, listed.id(), listed.name(), List.of(), span);
    }

    private void territory(List<String> row) {
        List<State> states = row.get(3).isEmpty()
                ? List.of()
                : Arrays.stream(row.get(3).split(","))
                        .map(code -> registry.get(Integer.parseInt(code)))
                        .toList();
        boolean listed = cases.find(row.get(2)).isPresent();
        lexicon.add(
                row.get(0),
                topic(
                        Kind.TERRITORY,
                        listed ? Topic.Kind.CASE : Topic.Kind.TOPIC,
                        listed ? row.get(2) : row.get(1),
                        row.get(1),
                        states,
                        span(row.get(4), row.get(5))));
    }

    private static Sense topic(Kind kind, Topic.Kind sort, String id, String name, List<State> states, Span span) {
        return new Sense.OfTopic(kind, new Topic(sort, id, name), states, span);
    }

    private static Span span(String from, String to) {
        return new Span(
                from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from),
                to.isEmpty() ? LocalDate.MAX : LocalDate.parse(to));
    }
}
