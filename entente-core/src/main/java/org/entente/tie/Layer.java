package org.entente.tie;

/**
 * One kind of tie between states, or of fact about one.
 *
 * @param id the word that names it in commands and files: {@code trade}
 * @param label what it is called in a heading: "Trade"
 * @param shape what a row of it ties
 * @param unit unit of its values in words, such as "million US dollars at current prices"; empty when rows carry none
 * @param about one sentence: what a row says
 */
public record Layer(String id, String label, Shape shape, String unit, String about) {
    /** What a row of a layer ties. */
    public enum Shape {
        /** A number or fact of one state. */
        STATE,
        /** A state in something that has a name: an organisation, a pact, an office. */
        BODY,
        /** Two states without direction; the smaller code first. */
        PAIR,
        /** From one state to another. */
        DIRECTED;

        /** Whether rows name two states. */
        public boolean ofPairs() {
            return this == PAIR || this == DIRECTED;
        }
    }
}
