package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** What holds for every state, every day and every text. */
class FindPropertyTest {
    private final StateRegistry registry = StateRegistry.builtIn();

    @Provide
    Arbitrary<State> states() {
        return Arbitraries.of(registry.list());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1816, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void theNumberNamesTheStateOnItsDaysAndNoOther(@ForAll("states") State state, @ForAll("days") LocalDate on) {
        Resolution resolution = registry.find(String.valueOf(state.ccode()), on);
        if (state.onRecord(on)) {
            assertThat(resolution).isEqualTo(new Resolution.Found(state, on));
        } else {
            assertThat(resolution).isInstanceOf(Resolution.OutsideSystem.class);
        }
    }

    @Property
    void theNameOfTheDayNamesTheStateOrIsAmbiguous(@ForAll("states") State state, @ForAll("days") LocalDate on) {
        if (state.exists(on)) {
            Resolution resolution = registry.find(state.name(on), on);
            if (resolution instanceof Resolution.Ambiguous ambiguous) {
                assertThat(ambiguous.candidates()).extracting(Candidate::ccode).contains(state.ccode());
            } else {
                assertThat(resolution).isEqualTo(new Resolution.Found(state, on));
            }
        }
    }

    @Property
    void theCodeOfTheDayNamesTheState(@ForAll("states") State state, @ForAll("days") LocalDate on) {
        if (state.exists(on)) {
            assertThat(registry.find(state.code(on), on)).isEqualTo(new Resolution.Found(state, on));
        }
    }

    @Property
    void aCandidateCanBeTyped(@ForAll("states") State state) {
        Candidate candidate = Candidates.of(state);
        Resolution resolution = registry.find(candidate.code(), LocalDate.of(2026, 1, 1));
        assertThat(resolution).isInstanceOf(Resolution.Found.class);
        assertThat(((Resolution.Found) resolution).state().ccode()).isEqualTo(state.ccode());
    }

    @Property
    void capitalsMakeNoDifference(@ForAll("states") State state, @ForAll("days") LocalDate on) {
        String name = state.name(on);
        assertThat(NameKey.of(name.toUpperCase(Locale.ROOT))).isEqualTo(NameKey.of(name.toLowerCase(Locale.ROOT)));
        assertThat(NameKey.of(NameKey.of(name))).isEqualTo(NameKey.of(name));
    }

    @Property(tries = 300)
    void noTextIsTooStrange(@ForAll @StringLength(max = 30) String text, @ForAll("days") LocalDate on) {
        assertThat(registry.find(text, on)).isNotNull();
    }

    @Property
    void aStateOutsideTheSystemIsExplained(@ForAll("states") State state, @ForAll("days") LocalDate on) {
        Resolution resolution = registry.find(String.valueOf(state.ccode()), on);
        if (resolution instanceof Resolution.OutsideSystem outside) {
            assertThat(outside.why()).doesNotContain("999999999").contains("system");
        }
    }
}
