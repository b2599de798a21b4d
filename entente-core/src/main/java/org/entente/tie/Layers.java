package org.entente.tie;

import java.util.List;
import java.util.Optional;
import org.entente.tie.Layer.Shape;

/** Every layer there is; what users bring may add others under names of their own. */
public final class Layers {
    public static final Layer ORGANISATION = body(
            "organisation",
            "Organisations",
            "A state’s standing in an organisation: member, candidate, associate, partner, observer, suspended.");
    public static final Layer PACT = body(
            "pact",
            "Pacts",
            "A state party to a pact; the kind lists what the parties promise: defence, consultation …");
    public static final Layer LEADER =
            body("leader", "Leaders", "The person who governed a state; the kind is the post.");
    public static final Layer SPEAKER =
            body("speaker", "Speakers", "Who spoke for a state in the UN General Debate; the kind is the post.");
    public static final Layer LANGUAGE = body("language", "Official languages", "A language official in a state.");
    public static final Layer SYSTEM =
            body("system", "State system", "A state in a list of the state system; the name is the list.");

    public static final Layer REGIME = state(
            "regime",
            "Regimes",
            "0 to 1, regime classes 0 to 3",
            "An index of a state’s regime in a year, with bounds.");
    public static final Layer EPISODE =
            state("episode", "Regime episodes", "", "A year of a state in an episode of regime change.");
    public static final Layer CONFLICT = state(
            "conflict",
            "Armed conflicts",
            "1 minor, 2 war",
            "A state on the government side of an armed conflict, or a side of an interstate one, in a year.");
    public static final Layer SPEECH = state(
            "speech", "Speeches", "hits, tokens", "Counts of a frame in a state’s speech in the UN General Debate.");
    public static final Layer ORGANISATION_COUNT = state(
            "organisation_count", "Organisations counted", "organisations", "Number of organisations of a state.");
    public static final Layer TRADE_TOTAL =
            state("trade_total", "Trade with the world", Units.DOLLARS, "A state’s imports or exports in a year.");
    public static final Layer ARMS_TOTAL = state(
            "arms_total",
            "Arms transfers in all",
            Units.TIV,
            "Major arms that a state supplied or received in a year, partners unknown or no states included.");
    public static final Layer CAPABILITY =
            state("capability", "Capabilities", "by kind", "A component of a state’s material capabilities in a year.");

    public static final Layer CONFLICT_PAIR = pair(
            "conflict_pair",
            "Armed conflicts between states",
            "1 minor, 2 war",
            "Two states on opposite sides, or on one side, of an armed conflict in a year.");
    public static final Layer DISTANCE = pair("distance", "Distance", "kilometres", "Distance between two states.");
    public static final Layer BORDER = pair("border", "Borders", "", "Two states that border each other; kind: how.");
    public static final Layer SHARED_LANGUAGE =
            pair("shared_language", "Shared languages", "", "Whether a dataset says that two states share a language.");
    public static final Layer JOINT_ORGANISATIONS = pair(
            "joint_organisations",
            "Joint organisations",
            "organisations",
            "Number of organisations in which both states are full members.");
    public static final Layer RIVALRY = pair("rivalry", "Rivalries", "", "Two states that a list calls rivals.");

    public static final Layer COLONIAL_TIE = pair(
            "colonial_tie",
            "Colonial ties",
            "",
            "What a dataset says of a colonial past of two states without saying who ruled; kind: which.");
    public static final Layer RULER =
            directed("ruler", "Former rulers", "", "The first state ruled the territory of the second.");
    public static final Layer MENTION =
            directed("mention", "Mentions in speeches", "mentions", "How often a state’s speech names another.");
    public static final Layer OBLIGATION = directed(
            "obligation", "Obligations", "", "An obligation of the first state towards the second; kind: which.");
    public static final Layer TRADE = directed(
            "trade",
            "Trade",
            Units.DOLLARS,
            "Goods from the first state to the second; kind: whose report, exporter or importer.");
    public static final Layer ARMS = directed(
            "arms", "Arms transfers", Units.TIV, "Major arms delivered by the first state to the second in a year.");
    public static final Layer MISSION = directed(
            "mission", "Missions", "", "The first state’s diplomatic representation in the second; kind: level.");
    public static final Layer VISIT = directed("visit", "Leaders’ travel", "", "A leader of the first in the second.");
    public static final Layer DISPUTE = directed(
            "dispute", "Militarised disputes", "hostility 1 to 5", "A dispute of the first with the second in a year.");
    public static final Layer EVENTS = directed(
            "events", "Events", "events", "Events by the first state towards the second in a year; kind: class.");

    private static final List<Layer> LIST = List.of(
            ORGANISATION,
            JOINT_ORGANISATIONS,
            ORGANISATION_COUNT,
            PACT,
            OBLIGATION,
            LEADER,
            VISIT,
            MISSION,
            SPEAKER,
            SPEECH,
            MENTION,
            REGIME,
            EPISODE,
            TRADE,
            TRADE_TOTAL,
            ARMS,
            ARMS_TOTAL,
            EVENTS,
            CONFLICT,
            CONFLICT_PAIR,
            DISPUTE,
            RIVALRY,
            DISTANCE,
            BORDER,
            LANGUAGE,
            SHARED_LANGUAGE,
            RULER,
            COLONIAL_TIE,
            CAPABILITY,
            SYSTEM);

    private Layers() {}

    /** Units used by several layers. */
    private static final class Units {
        static final String DOLLARS = "million US dollars at current prices";
        static final String TIV = "million trend-indicator values";
    }

    /** All layers in the order in which pages show them. */
    public static List<Layer> list() {
        return LIST;
    }

    /** The layer of a word. */
    public static Optional<Layer> find(String id) {
        return LIST.stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    private static Layer body(String id, String label, String about) {
        return new Layer(id, label, Shape.BODY, "", about);
    }

    private static Layer state(String id, String label, String unit, String about) {
        return new Layer(id, label, Shape.STATE, unit, about);
    }

    private static Layer pair(String id, String label, String unit, String about) {
        return new Layer(id, label, Shape.PAIR, unit, about);
    }

    private static Layer directed(String id, String label, String unit, String about) {
        return new Layer(id, label, Shape.DIRECTED, unit, about);
    }
}
