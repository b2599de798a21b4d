package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GwCodesTest {
    private final GwCodes codes = new GwCodes(StateRegistry.builtIn());

    /** Numbers of Gleditsch and Ward's list; codes of COW's. */
    @ParameterizedTest
    @CsvSource({
        "373, 1991, 373", // Azerbaijan
        "345, 1999, 345", // Yugoslavia
        "340, 2010, 345", // Serbia under its new number
        "345, 2014, 345", // and under the old one, which UCDP goes on using
        "260, 1989, 260", // Germany
        "260, 1990, 255",
        "260, 2010, 255",
        "678, 1989, 678", // Yemen
        "678, 2015, 679",
        "678, 1990, 679",
        "316, 1992, 0", // not yet
        "751, 1948, 0", // Hyderabad, in neither list
        "265, 1995, 0", // the German Democratic Republic has no successor under its number
    })
    void knowsWhomANumberMeans(int code, int year, int ccode) {
        assertThat(codes.ccode(code, year).orElse(0)).isEqualTo(ccode);
    }
}
