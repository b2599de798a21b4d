package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VdemCodesTest {
    private final VdemCodes codes = new VdemCodes(StateRegistry.builtIn());

    /** Ids by the columns country_id and country_name of V-Dem v15; states and days by COW and the member list. */
    @ParameterizedTest
    @CsvSource({
        "106, 2024, 373", // Azerbaijan
        "198, 1991, 345", // Serbia, with Yugoslavia before it
        "77, 1989, 260", // Germany as V-Dem goes on
        "77, 1990, 255",
        "77, 1950, 0", // occupied
        "14, 1989, 678", // Yemen
        "14, 1990, 679",
        "144, 1913, 300", // Austria
        "144, 1920, 305",
        "144, 1946, 0",
        "39, 1946, 750", // India, seated before COW counts it
        "43, 1998, 0", // Kosovo
        "43, 2008, 347",
        "138, 2020, 0", // Gaza
        "167, 2020, 0", // Hong Kong
    })
    void knowsWhoWasAState(int id, int year, int ccode) {
        assertThat(codes.ccode(id, LocalDate.of(year, 12, 31)).orElse(0)).isEqualTo(ccode);
        assertThat(codes.knows(id)).isEqualTo(id != 138);
    }
}
