package org.entente.dossier;

import java.util.List;

/**
 * A construct of the framework that no figure stands for yet, and what would fill it.
 *
 * @param name the construct
 * @param indicator what would be measured
 * @param filler the source or the computation that is missing
 */
record MissingConstruct(String name, String indicator, String filler) {
    private static final List<MissingConstruct> LIST = List.of(
            new MissingConstruct(
                    "Sovereignty",
                    "Votes on coercive measures, elections and country scrutiny, as groups",
                    "Not computed. The votes are on record: entente case UCM, entente case NONINT"),
            new MissingConstruct(
                    "Consistency",
                    "Support for one principle across all cases; principle against friendship",
                    "Not computed. The votes are on record: entente case"),
            new MissingConstruct(
                    "Beyond blocs",
                    "Affinity net of what blocs explain",
                    "No data. Dated memberships of blocs would fill it"),
            new MissingConstruct(
                    "Distance and expectation",
                    "What distance, language and history lead one to expect",
                    "Not computed. Distances and shared languages would fill it"),
            new MissingConstruct(
                    "Ideology", "Distance between the regimes", "No data. V-Dem country-years would fill it"),
            new MissingConstruct(
                    "Autonomy", "Autonomy from abroad and at home", "No data. V-Dem country-years would fill it"),
            new MissingConstruct(
                    "Multi-vector ties",
                    "Shares of the poles in trade and arms",
                    "No data. CEPII BACI and SIPRI arms transfers would fill it"),
            new MissingConstruct(
                    "Leadership",
                    "Changes of course against changes of leader",
                    "No data. Dated leaders (Archigos to 2015) would fill it"),
            new MissingConstruct(
                    "Institutions",
                    "Shared organisations, alliance obligations, missions",
                    "No data. Correlates of War organisations, ATOP and diplomatic exchange would fill it"),
            new MissingConstruct(
                    "Trajectories",
                    "Distance of the two histories",
                    "No data. V-Dem, UCDP conflicts and rivalries would fill it"),
            new MissingConstruct(
                    "Resources", "Share of each other’s trade, energy among it", "No data. CEPII BACI would fill it"),
            new MissingConstruct(
                    "Narrative",
                    "Frames and likeness of General Debate speeches",
                    "No data. The UN General Debate Corpus would fill it"),
            new MissingConstruct("Durability", "Forecast of relative affinity with its backtest", "Not computed"));

    static List<MissingConstruct> list() {
        return LIST;
    }
}
