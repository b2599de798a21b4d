package org.entente.dossier;

import java.util.List;
import org.entente.measure.Estimate;

/**
 * A section of a dossier.
 *
 * @param id construct or layer word
 * @param title heading
 * @param answer its answer in a few words, for the contents
 * @param part under which heading of the contents it stands
 * @param status whether it is filled
 * @param needs what would fill it, empty when filled
 * @param rail paragraphs beside the figures: what is measured and how to read it
 * @param figures named headline figures, in order
 * @param tables in order
 * @param prose further paragraphs, after the tables
 */
public record Section(
        String id,
        String title,
        String answer,
        Part part,
        Status status,
        String needs,
        List<Prose> rail,
        List<NamedFigure> figures,
        List<Table> tables,
        List<Prose> prose) {

    /** The two readings of a dossier. */
    public enum Part {
        TWO_MINUTES("Two minutes"),
        TWO_HOURS("Two hours");

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
     */
    public record NamedFigure(String name, String key, Estimate estimate, boolean signed, String rows) {}

    public Section {
        rail = List.copyOf(rail);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        prose = List.copyOf(prose);
    }

    /** Whether its tables need the page's whole width: four columns of words or more. */
    public boolean wide() {
        return tables.stream()
                .anyMatch(table -> table.columns().stream()
                                .filter(column -> !column.numeric())
                                .count()
                        >= 4);
    }

    /** A section of agreement under the absence policy that leaves agreement without a value. */
    static Section undefined(String id, String title) {
        return empty(
                id,
                title,
                Part.TWO_HOURS,
                Status.NOT_APPLICABLE,
                "not defined under this absence policy",
                "Agreement orders the choices; where absence is a choice of its own it has no value. Without --absence "
                        + "category this section is filled.");
    }

    /** A section that has nothing to show yet, and says what would fill it. */
    public static Section empty(String id, String title, Part part, Status status, String answer, String needs) {
        return new Section(
                id, title, answer, part, status, needs, List.of(), List.of(), List.of(), List.of(Prose.of(needs)));
    }
}
