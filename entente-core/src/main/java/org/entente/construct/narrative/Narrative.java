package org.entente.construct.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Evidence;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.TieNeeds;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.state.State;
import org.entente.store.StoredTexts;
import org.entente.text.EmbeddingFailed;
import org.entente.tie.Layers;

/** What states speak of in the UN General Debate, how alike that is, and how often and where they name each other. */
public final class Narrative implements Construct {
    /** The construct's id. */
    public static final String ID = "narrative";

    private static final String NOTE =
            "Cosines of the two speeches, the session’s mean removed; a session is one speech each, so that single cosines"
                    + " have no interval and their mean has one. They are empty where one of the two did not speak, or in"
                    + " under " + Debate.LEAST_TOKENS
                    + " words. Names: how often a speech names the other, 0 where it does"
                    + " not; at %: the share of the speech’s characters before each, from the texts in your own store.";

    /** Has no state of its own. */
    public Narrative() {}

    @Override
    public ConstructCard card() {
        return NarrativeCard.CARD;
    }

    @Override
    public Reading ofState(Setting setting, State state) {
        Optional<Window> window = Window.of(setting.evidence(), setting.year());
        return window.map(years -> new Reading(
                        Saliences.of(setting.evidence(), state.ccode(), setting.year()),
                        List.of(spoken(setting, years, List.of(state))),
                        List.of(),
                        "",
                        origins(setting.evidence(), years)))
                .orElseGet(() -> Reading.missing(TieNeeds.sentence(Layers.SPEECH)));
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        return Window.of(setting.evidence(), setting.year())
                .map(window -> ofPair(setting, window, a, b))
                .orElseGet(() -> Reading.missing(TieNeeds.sentence(Layers.SPEECH)));
    }

    private static Reading ofPair(Setting setting, Window window, State a, State b) {
        List<Likeness> likenesses = likenesses(setting, window, a.ccode(), b.ccode());
        List<Naming> namings = List.of(
                new Naming(setting, window, a.ccode(), b.ccode()), new Naming(setting, window, b.ccode(), a.ccode()));
        List<Finding> findings = new ArrayList<>();
        likenesses.forEach(likeness -> findings.add(likeness.finding()));
        namings.forEach(naming -> findings.add(naming.finding()));
        findings.addAll(Saliences.of(setting.evidence(), a.ccode(), setting.year()));
        findings.addAll(Saliences.of(setting.evidence(), b.ccode(), setting.year()));
        return new Reading(
                findings,
                List.of(sessions(window, likenesses, namings), spoken(setting, window, List.of(a, b))),
                List.of(),
                Texts.needs(setting, window, a, b),
                origins(setting.evidence(), window));
    }

    private static List<Likeness> likenesses(Setting setting, Window window, int a, int b) {
        List<Likeness> all = new ArrayList<>();
        Window.Compared embedded = window.embedded();
        if (embedded != null) {
            all.add(new Likeness(setting, window, embedded, Likeness.EMBEDDINGS, a, b));
        }
        all.add(new Likeness(setting, window, window.lexicon(), Likeness.LEXICON, a, b));
        return all;
    }

    private static Listing sessions(Window window, List<Likeness> likenesses, List<Naming> namings) {
        List<Listing.Column> columns = new ArrayList<>();
        columns.add(Listing.Column.words("year", "Year"));
        columns.add(Listing.Column.words("session", "Session"));
        likenesses.forEach(likeness -> columns.add(likeness.column()));
        columns.addAll(namings.get(0).columns("first_names_second"));
        columns.addAll(namings.get(1).columns("second_names_first"));
        List<List<Item>> rows = new ArrayList<>();
        List<Debate.Session> sessions = window.debate().sessions();
        for (int s = 0; s < sessions.size(); s++) {
            List<Item> row = new ArrayList<>();
            row.add(new Item.Words(String.valueOf(sessions.get(s).year())));
            row.add(new Item.Words(sessions.get(s).number()));
            for (Likeness likeness : likenesses) {
                row.add(new Item.Plain(likeness.cosine(s), Indicator.SCORE, true));
            }
            for (Naming naming : namings) {
                row.addAll(naming.cells(sessions.get(s)));
            }
            rows.add(row);
        }
        return new Listing("sessions", "Session by session", NOTE, columns, rows);
    }

    private static Listing spoken(Setting setting, Window window, List<State> states) {
        return new Listing(
                "speeches",
                "Who spoke",
                "Names and offices as the corpus lists them; empty where it lists none.",
                Spoken.columns(),
                states.stream()
                        .flatMap(state -> Spoken.rows(setting.evidence(), window, state.ccode()).stream())
                        .toList());
    }

    private static List<Origin> origins(Evidence evidence, Window window) {
        return Stream.concat(
                        Stream.of(window.holding().origin()),
                        Spoken.holding(evidence, window).map(holding -> holding.origin()).stream())
                .distinct()
                .toList();
    }

    /** Embeds what {@link #embed} does; where the model cannot run, pairs are compared by frames alone. */
    @Override
    public void prepare(Setting setting) {
        try {
            embed(setting);
        } catch (EmbeddingFailed e) {
            setting.evidence().computing("No embeddings: " + e.getMessage());
        }
    }

    /**
     * Embeds the speeches of the years asked for where the store holds their texts: minutes once, nothing after. What was
     * embedded before it breaks off stays.
     *
     * @throws EmbeddingFailed if the model cannot be run on this machine
     */
    public static void embed(Setting setting) {
        Evidence evidence = setting.evidence();
        Optional<StoredTexts> texts = evidence.ties().texts();
        Optional<Debate> debate = Window.debate(evidence, setting.year());
        if (texts.isPresent() && debate.isPresent()) {
            Places.of(evidence);
            KeptVectors.of(evidence).embed(texts.get(), debate.get().numbers());
        }
    }

    /** Where each of two states names the other in the texts of the user's store, the latest speech first. */
    public static List<Place> places(Setting setting, State a, State b) {
        TieRecord ties = setting.evidence().ties();
        return Window.of(setting.evidence(), setting.year()).stream()
                .flatMap(window -> Stream.concat(
                        Place.list(ties, a.ccode(), b.ccode(), window.from(), window.to()).stream(),
                        Place.list(ties, b.ccode(), a.ccode(), window.from(), window.to()).stream()))
                .toList();
    }
}
