package org.entente.dossier;

import java.util.List;
import java.util.Objects;
import org.entente.chart.Chart;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/**
 * A section of a dossier.
 *
 * @param id construct or layer word
 * @param title heading
 * @param answer its answer in a few words, for the contents
 * @param part under which heading of the contents it stands
 * @param status whether it is filled
 * @param needs what would fill it, empty when filled
 * @param exhibits what it shows, in order
 * @param wide whether it needs the page's whole width, its rail above it
 * @param construct whether it is a construct's own, of which paper has the lines of the profile alone
 */
public record Section(
        String id,
        String title,
        String answer,
        Part part,
        Status status,
        String needs,
        List<Exhibit> exhibits,
        boolean wide,
        boolean construct) {

    /** The parts of a dossier: what two minutes allow, then what two hours do, theme by theme. */
    public enum Part {
        TWO_MINUTES("Two minutes"),
        VOTES("Votes"),
        PRINCIPLE("Cases and principle"),
        POLES("Poles and blocs"),
        BODIES("Bodies, pacts, leaders"),
        HISTORY("Regimes and histories"),
        RESOURCES("Trade, arms, words"),
        LIMITS("Limits and sources");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether a section has an answer. */
    public enum Status {
        FILLED,
        NO_DATA,
        NOT_APPLICABLE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A headline figure.
     *
     * @param name such as "Agreement"
     * @param key column name such as {@code agreement}
     * @param estimate the figure
     * @param signed whether a plus sign is written
     * @param rows id of the row set it opens
     * @param places decimals written; with none, thousands are set apart
     * @param among what a percentile is among: "pairs", "states"
     */
    public record NamedFigure(
            String name, String key, Estimate estimate, boolean signed, String rows, int places, String among) {
        /** With the three decimals of a score, among pairs. */
        public NamedFigure(String name, String key, Estimate estimate, boolean signed, String rows) {
            this(name, key, estimate, signed, rows, Numbers.SCORE, "pairs");
        }
    }

    public Section {
        exhibits = List.copyOf(exhibits);
    }

    /** A filled section beside its rail. */
    static Section of(String id, String title, String answer, Part part, List<Exhibit> exhibits) {
        return new Section(id, title, answer, part, Status.FILLED, "", exhibits, false, false);
    }

    /** A section of a {@link Sheet}, which has no contents. */
    public static Section of(String id, String title, List<Exhibit> exhibits) {
        return of(id, title, "", Part.TWO_MINUTES, exhibits);
    }

    /** The same over the page's whole width. */
    public Section asWide() {
        return new Section(id, title, answer, part, status, needs, exhibits, true, construct);
    }

    /** The same as a construct's own. */
    Section ofConstruct() {
        return new Section(id, title, answer, part, status, needs, exhibits, wide, true);
    }

    /** The same under another heading of the contents. */
    Section in(Part other) {
        return new Section(id, title, answer, other, status, needs, exhibits, wide, construct);
    }

    /** The same with more to show, filled by that where it was not. */
    Section with(List<Exhibit> more) {
        List<Exhibit> all = new java.util.ArrayList<>(exhibits);
        all.addAll(more);
        return new Section(id, title, answer, part, Status.FILLED, "", all, wide, construct);
    }

    /** The headline figures of all exhibits. */
    public List<NamedFigure> figures() {
        return exhibits.stream().flatMap(exhibit -> exhibit.figures().stream()).toList();
    }

    /** The tables of all exhibits. */
    public List<Table> tables() {
        return exhibits.stream().map(Exhibit::table).filter(Objects::nonNull).toList();
    }

    /** The charts of all exhibits. */
    public List<Chart> charts() {
        return exhibits.stream().map(Exhibit::chart).filter(Objects::nonNull).toList();
    }

    /** A section of agreement under the absence policy that leaves agreement without a value. */
    static Section undefined(String id, String title) {
        return empty(
                id,
                title,
                Part.VOTES,
                Status.NOT_APPLICABLE,
                "not defined under this absence policy",
                "Agreement orders the choices; where absence is a choice of its own it has no value. Without --absence "
                        + "category this section is filled.");
    }

    /** A section that has nothing to show yet, and says what would fill it. */
    public static Section empty(String id, String title, Part part, Status status, String answer, String needs) {
        return new Section(
                id,
                title,
                answer,
                part,
                status,
                needs,
                List.of(Exhibit.of(List.of(), List.of(Prose.of(needs)))),
                false,
                false);
    }
}
