package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are compared without accents, capitals, punctuation and article, in every locale. */
class NameKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Côte d’Ivoire | cote divoire",
                "COTE D'IVOIRE | cote divoire",
                "The Gambia | gambia",
                "Bosnia & Herzegovina | bosnia and herzegovina",
                "Guinea-Bissau | guinea bissau",
                "St. Lucia | saint lucia",
                "TÜRKİYE | turkiye",
                "Türkıye | turkiye",
                "U.S.A. | usa",
                "Iran (Islamic Republic of) | iran islamic republic of",
                "Łódź | lodz",
                "Øst | ost",
                "Réunion | reunion",
            })
    void keys(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"tr, TR", "az, AZ", "lt, LT", "en, US"})
    void theLocaleMakesNoDifference(String language, String country) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale(language, country));
            assertThat(NameKey.of("FIJI ISLANDS")).isEqualTo("fiji islands");
            assertThat(NameKey.of("INDIA")).isEqualTo("india");
            assertThat(StateRegistry.builtIn().find("ind", LocalDate.of(2020, 1, 1)))
                    .isInstanceOf(Resolution.Found.class);
            assertThat(StateRegistry.builtIn().find("indonesia", LocalDate.of(2020, 1, 1)))
                    .isInstanceOf(Resolution.Found.class);
        } finally {
            Locale.setDefault(before);
        }
    }
}
