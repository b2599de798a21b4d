package org.entente.construct;

import java.util.List;

/**
 * What a reader must know of a construct before its figures. Its page in the documentation is made from this.
 *
 * @param id the framework's word, lower case with underscores: also the id of its section
 * @param title heading, such as "Mutual support"
 * @param question the question it answers, a sentence
 * @param of what it describes
 * @param indicators what it measures, the leading one first
 * @param inputs what it is computed from
 * @param caveats a paragraph of what must not be concluded from it, shown to the reader
 * @param references papers and datasets it comes from
 */
public record ConstructCard(
        String id,
        String title,
        String question,
        Of of,
        List<Indicator> indicators,
        List<Input> inputs,
        String caveats,
        List<String> references) {
    public ConstructCard {
        indicators = List.copyOf(indicators);
        inputs = List.copyOf(inputs);
        references = List.copyOf(references);
        if (!id.matches("[a-z_]+")) {
            throw new IllegalArgumentException("a construct's id is lower-case letters and _: " + id);
        }
    }

    /**
     * An indicator of this construct.
     *
     * @throws IllegalArgumentException if it has none of this id
     */
    public Indicator get(String indicator) {
        return indicators.stream()
                .filter(candidate -> candidate.id().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no indicator " + indicator));
    }
}
