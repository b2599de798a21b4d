package org.entente.state;

/**
 * A state's code in a list other than COW's.
 *
 * @param scheme which list
 * @param code in capitals
 * @param span the days on which the code names this state
 */
public record StateCode(Scheme scheme, String code, Span span) {
    /** The lists whose codes the registry knows. */
    public enum Scheme {
        /** ISO 3166-1 alpha-2. */
        ISO2("iso2"),
        /** ISO 3166-1 alpha-3. */
        ISO3("iso3"),
        /** Withdrawn alpha-3 code of a renamed state: understood, not shown. */
        ISO3_FORMER("iso3-former"),
        /** {@code ms_code} of the UN Digital Library, on the days of the seat. */
        UN("un");

        private final String word;

        Scheme(String word) {
            this.word = word;
        }

        /** The word in the table. */
        public String word() {
            return word;
        }

        static Scheme ofWord(String word) {
            for (Scheme scheme : values()) {
                if (scheme.word.equals(word)) {
                    return scheme;
                }
            }
            throw new IllegalArgumentException("no scheme is called " + word);
        }
    }
}
