package org.entente.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a text names: one word can hide another, and one name two states. */
class MentionsTest {
    private static final int SPAIN = 230;

    private static SpeechCounts counts(String text, int speaker, int year) {
        return SpeechCounter.builtIn().count(text, speaker, LocalDate.of(year, 9, 25));
    }

    /** Such as {@code 2×1 345×2}: code and count. */
    private static String mentioned(String text, int speaker, int year) {
        SpeechCounts counts = counts(text, speaker, year);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < counts.ccodes().length; i++) {
            words.add(counts.ccodes()[i] + "×" + counts.mentions()[i]);
        }
        return String.join(" ", words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Niger, Nigeria, Nigeriens and Nigerians | 436×2 475×2",
                "the Niger Delta and the river Niger |",
                "Guinea, Guinea-Bissau, Equatorial Guinea, Papua New Guinea | 404×1 411×1 438×1 910×1",
                "Guinea- Bissau in the Gulf of Guinea | 404×1",
                "Guinean and Bissau-Guinean and Papua New Guinean | 404×1 910×1",
                "the Democratic Republic of the Congo, the Republic of the Congo | 484×1 490×1",
                "the Democratic Republic of Congo, the DRC, Republic of Congo | 484×1 490×2",
                "the Congo, Congolese refugees, the Congo Basin |",
                "North Korea, South Korea, the Republic of Korea, the DPRK | 731×2 732×2",
                "the Democratic People’s Republic of Korea | 731×1",
                "the Korean peninsula, Korea, inter-Korean talks |",
                "the Sudan and South Sudan, Sudanese and South Sudanese | 625×2 626×2",
                "Georgia, Georgian and Georgians | 372×3",
                "South Georgia and the South Sandwich Islands |",
                "Jordan, the Jordan River, the Jordan Valley, the river Jordan | 663×1",
                "Dominica and the Dominican Republic | 42×1 54×1",
                "Dominicans and a Dominican |",
                "Chad and the Lake Chad basin | 483×1",
                "Mali, Malian; somalis; Malice | 432×2",
                "Oman is not Roman, nor Romania a Romanian Oman | 360×2 698×2",
                "Turkey and Türkiye; a turkey; Turkish | 640×3",
                "China and a china cup; the South China Sea | 710×1",
                "the American people, Americans, America | 2×3",
                "Latin American, African American, Latin America, Central America, the Americas |",
                "inter-American, Ibero-American and the Organization of American States |",
                "the United States, the United States of America, the US, U.S. policy, US-led | 2×5",
                "US$ 5 million and 3 million United States dollars; give us time |",
                "the United States of Africa |",
                "Great Britain, Britain, the British, the United Kingdom, the UK | 200×5",
                "the United Kingdom of Great Britain and Northern Ireland | 200×1",
                "Northern Ireland and Ireland, Irish | 205×2",
                "Indian Ocean, Indian, India | 750×2",
                "the SAMOA Pathway, the Samoa Pathway, Samoa and American Samoa | 990×1",
                "the Mauritius Strategy | ",
                "Islamic State in Iraq and the Levant; Iraq | 645×1",
                "Turkish Cypriots and Greek Cypriots, Cyprus | 352×3",
                "Portuguese-speaking countries (spoke in French) |",
                "Washington, Moscow, Beijing, Baku and Belgrade |",
                "Mexico City, New Mexico, the Gulf of Mexico, Mexico | 70×1",
                "Côte d’Ivoire, Cote d'Ivoire, Ivorian | 437×3",
                "Saint Lucia, St. Lucia and St Lucia | 56×3",
                "Viet Nam, Vietnam, Vietnamese | 816×3",
                "Iran (Islamic Republic of), the Islamic Republic of Iran, Iranian | 630×3",
                "the People’s Republic of China and Taiwan | 710×1 713×1",
                "the former Yugoslavia, the Soviet Union |",
                "the Central African Republic and the Economic Community of Central African States | 482×1",
                "Israel, Israelis, Israeli-Palestinian, Palestine | 666×3 1001×2",
                "Timor- Leste in the Timor Sea | 860×1",
                "Serbia’s friend Azerbaijan; Azerbaijani, Serbian | 345×2 373×2",
            })
    void tellsNamesApart(String text, String expected) {
        assertThat(mentioned(text, SPAIN, 2020)).as(text).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void keepsTheSpeakersOwnStateApart() {
        SpeechCounts counts = counts("Azerbaijan thanks Serbia; Azerbaijani people.", 373, 2015);
        assertThat(counts.own()).isEqualTo(2);
        assertThat(counts.mentions(345)).isEqualTo(1);
        assertThat(counts.mentions(373)).isZero();
        assertThat(counts.mentioned()).isEqualTo(1);
        assertThat(counts("Spain", 0, 2015).own())
                .as("a speaker that is no state")
                .isZero();
    }

    @Test
    void anAmbiguousNameIsTheSpeakersOwn() {
        assertThat(counts("The Congo and the Congolese people", 490, 2015).own())
                .isEqualTo(2);
        assertThat(counts("The Congo and the Congolese people", 484, 2015).own())
                .isEqualTo(2);
        assertThat(counts("Korea and the Korean people", 732, 2015).own()).isEqualTo(2);
        assertThat(counts("Dominicans", 54, 2015).own()).isEqualTo(1);
    }

    @Test
    void namesHaveTheirDays() {
        assertThat(mentioned("South Sudan", SPAIN, 2010)).as("still the Sudan").isEqualTo("625×1");
        assertThat(mentioned("South Sudan", SPAIN, 2011)).isEqualTo("626×1");
        assertThat(mentioned("Serbia and Montenegro", SPAIN, 2005)).isEqualTo("345×1");
        assertThat(mentioned("Serbia and Montenegro", SPAIN, 2010)).isEqualTo("341×1 345×1");
        assertThat(mentioned("Kosovo", SPAIN, 2005)).isEmpty();
        assertThat(mentioned("Yugoslavia", SPAIN, 1970)).isEqualTo("345×1");
        assertThat(mentioned("the Soviet Union and the USSR", SPAIN, 1980)).isEqualTo("365×2");
        assertThat(mentioned("Swaziland and Burma", SPAIN, 2020))
                .as("former names of states")
                .isEqualTo("572×1 775×1");
        assertThat(mentioned("the Federal Republic of Germany", SPAIN, 1985)).isEqualTo("260×1");
        assertThat(mentioned("Germany", SPAIN, 1985)).as("either of two").isEmpty();
        assertThat(mentioned("Germany", SPAIN, 1995)).isEqualTo("255×1");
    }
}
