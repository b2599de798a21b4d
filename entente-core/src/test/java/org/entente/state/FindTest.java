package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text names on a day. */
class FindTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private final StateRegistry registry = StateRegistry.builtIn();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "srb | 345",
                "SRB | 345",
                "345 | 345",
                "rs | 345",
                "Yugoslavia@1985 | 345",
                "YUG@1985-06-01 | 345",
                "SCG@2004 | 345",
                "Turkey | 640",
                "Türkiye | 640",
                "TURKIYE | 640",
                "TÜRKİYE | 640",
                "Ivory Coast | 437",
                "Côte d'Ivoire | 437",
                "cote d’ivoire | 437",
                "DPRK | 731",
                "North Korea | 731",
                "South Korea | 732",
                "ROK | 732",
                "Macedonia | 343",
                "the Czech Republic | 316",
                "Czechia | 316",
                "DEU@1985 | 260",
                "West Germany@1985 | 260",
                "DEU@1930 | 255",
                "DEU | 255",
                "Germany | 255",
                "DDR@1985 | 265",
                "730@1900 | 730",
                "Korea@1900 | 730",
                "USA | 2",
                "US | 2",
                "uk | 200",
                "Great Britain | 200",
                "UAE | 696",
                "Burma | 775",
                "Zaire | 490",
                "ZAR | 490",
                "Swaziland | 572",
                "Cape Verde | 402",
                "Russia | 365",
                "USSR@1970 | 365",
                "Soviet Union@1991 | 365",
                "Iran | 630",
                "Persia@1900 | 630",
                "Bosnia & Herzegovina | 346",
                "St. Lucia | 56",
                "St Kitts and Nevis | 60",
                "Sao Tome and Principe | 403",
                "São Tomé and Príncipe | 403",
                "Viet Nam | 816",
                "South Vietnam@1965 | 817",
                "Guinea | 438",
                "Niger | 436",
                "Taiwan | 713",
                "Republic of China@1960 | 713",
                "China | 710",
                "UAR@1960 | 651",
                "Syria@1960-01-01 | 0",
                "Ukraine@1970 | 369",
                "Byelorussian SSR@1960 | 370",
                "India@1946 | 750",
                "Palestine | 1001",
                "Tibet@1930 | 711",
                "Prussia@1860 | 255",
                "GFR@1985 | 260",
                "Zanzibar@1964 | 511",
                "AUS | 900",
                "SWZ | 572",
                "KOR | 732",
                "SLO | 317",
            })
    void resolves(String text, int ccode) {
        Resolution resolution = registry.find(text, TODAY);
        if (ccode == 0) {
            assertThat(resolution).isInstanceOf(Resolution.OutsideSystem.class);
        } else {
            assertThat(resolution).isInstanceOf(Resolution.Found.class);
            assertThat(((Resolution.Found) resolution).state().ccode()).isEqualTo(ccode);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Allemagne, 255",
        "Deutschland, 255",
        "Сербия, 345",
        "Srbija, 345",
        "Azərbaycan, 373",
        "Sırbistan, 345",
        "日本, 740",
        "Ελλάδα, 350",
        "Royaume-Uni, 200",
        "Estados Unidos, 2",
    })
    void knowsNamesInOtherLanguages(String text, int ccode) {
        assertThat(registry.find(text, TODAY)).isInstanceOf(Resolution.Found.class);
        assertThat(((Resolution.Found) registry.find(text, TODAY)).state().ccode())
                .isEqualTo(ccode);
    }

    @Test
    void theDateAfterAtWins() {
        Resolution.Found found = (Resolution.Found) registry.find("YUG@1985-03-04", TODAY);
        assertThat(found.on()).isEqualTo("1985-03-04");
        assertThat(found.state().name(found.on())).isEqualTo("Yugoslavia");
        assertThat(found.state().iso3(found.on())).isEqualTo("YUG");
    }

    @Test
    void aYearStandsForAnyOfItsDays() {
        assertThat(((Resolution.Found) registry.find("Korea@1905", TODAY)).on()).isEqualTo("1905-01-01");
        assertThat(((Resolution.Found) registry.find("Azerbaijan@1991", TODAY)).on())
                .isEqualTo("1991-12-31");
    }

    @Test
    void koreaIsAmbiguous() {
        Resolution.Ambiguous korea = (Resolution.Ambiguous) registry.find("Korea", TODAY);
        assertThat(korea.candidates())
                .extracting(Candidate::code, Candidate::ccode, Candidate::name, Candidate::inSystem)
                .containsExactly(
                        Tuple.tuple("KOR", 732, "Republic of Korea", "1949 to today"),
                        Tuple.tuple("PRK", 731, "Democratic People’s Republic of Korea", "1948 to today"),
                        Tuple.tuple("730@1900", 730, "Korea", "1887 to 1905-11-17"));
    }

    @ParameterizedTest
    @CsvSource({"Congo, 490, 484", "Germany@1985, 265, 260", "Vietnam@1965, 817, 816"})
    void otherAmbiguousNames(String text, int first, int second) {
        Resolution.Ambiguous ambiguous = (Resolution.Ambiguous) registry.find(text, TODAY);
        assertThat(ambiguous.candidates()).extracting(Candidate::ccode).startsWith(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yugoslavia | Yugoslavia ended on 2003-02-03; its line goes on as Serbia and Montenegro, today Serbia"
                        + " (COW 345)",
                "YUG | Yugoslavia ended on 2003-02-03; its line goes on as Serbia and Montenegro, today Serbia (COW 345)",
                "USSR | USSR ended on 1991-12-23; its line goes on as Russian Federation (COW 365)",
                "USSR@1900 | USSR did not exist before 1922-12-30; its line was then Russia (COW 365)",
                "Czechoslovakia | Czechoslovakia left the state system on 1992-12-31 (COW 315);"
                        + " successors: Czechia (COW 316), Slovakia (COW 317)",
                "AZE@1960 | Azerbaijan was not in the state system before 1991-12-26 (COW 373);"
                        + " predecessor: Union of Soviet Socialist Republics (COW 365)",
                "France@1943 | France was out of the state system from 1942-11-12 to 1944-08-24 (COW 220);"
                        + " Gleditsch and Ward have it, 1816 to today",
                "DEU@1950 | Federal Republic of Germany was not in the state system before 1955-05-05 (COW 260);"
                        + " predecessor: Germany (COW 255); Gleditsch and Ward have it, 1949 to 1990-10-02",
            })
    void saysWhyAStateWasNotThere(String text, String why) {
        Resolution resolution = registry.find(text, TODAY);
        assertThat(resolution).isInstanceOf(Resolution.OutsideSystem.class);
        assertThat(((Resolution.OutsideSystem) resolution).why()).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({"Serbai, SRB", "Azerbajan, AZE", "Serbian, SRB", "340, SRB", "Germny, DEU", "Untied States, USA"})
    void offersWhatIsNear(String text, String code) {
        Resolution resolution = registry.find(text, TODAY);
        assertThat(resolution).isInstanceOf(Resolution.Unknown.class);
        assertThat(((Resolution.Unknown) resolution).nearest())
                .extracting(Candidate::code)
                .first()
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "' '",
        "@",
        "@1985",
        "SRB@",
        "SRB@soon",
        "SRB@1985-13",
        "SRB@0000",
        "qqqqqqqq",
        "0",
        "999999999999"
    })
    void unknownIsAnAnswer(String text) {
        assertThat(registry.find(text, TODAY)).isInstanceOf(Resolution.Unknown.class);
    }

    @Test
    void aCodeLoadsNoOtherLanguages() {
        StateFinder finder = new StateFinder(
                registry.list(),
                Mentions.ofCodes(registry.list()),
                new Explanation(registry.list(), RelationTables.successions()));
        assertThat(finder.find("AZE", TODAY)).isInstanceOf(Resolution.Found.class);
        assertThat(finder.find("Serbia", TODAY)).isInstanceOf(Resolution.Found.class);
        assertThat(finder.foreignNamesLoaded()).isFalse();
        assertThat(finder.find("Allemagne", TODAY)).isInstanceOf(Resolution.Found.class);
        assertThat(finder.foreignNamesLoaded()).isTrue();
    }
}
