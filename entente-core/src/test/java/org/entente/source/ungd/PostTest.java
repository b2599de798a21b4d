package org.entente.source.ungd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices as the list of speakers spells them. */
class PostTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President | HEAD_OF_STATE",
                "president | HEAD_OF_STATE",
                "President and Head of Government | HEAD_OF_STATE",
                "President of the Presidency Council of the Government of National Accord | HEAD_OF_STATE",
                "Chairman of the Presidency | HEAD_OF_STATE",
                "Head of State | HEAD_OF_STATE",
                "King | HEAD_OF_STATE",
                "Amir | HEAD_OF_STATE",
                "Sovereign Prince | HEAD_OF_STATE",
                "Prime minister | HEAD_OF_GOVERNMENT",
                "Prime Minister and Minister for Foreign Affairs and Trade | HEAD_OF_GOVERNMENT",
                "President of the Council of Ministers | HEAD_OF_GOVERNMENT",
                "President of the Government | HEAD_OF_GOVERNMENT",
                "Deputy Prime Minister and Minister for Foreign Affairs | DEPUTY",
                "vice-President | DEPUTY",
                "Vice-Chancellor and Federal Minister for Foreign Affairs | DEPUTY",
                "Minister for Foregn Affairs | FOREIGN_MINISTER",
                "Minister of External Relations | FOREIGN_MINISTER",
                "Secretary for Foreign Affairs | FOREIGN_MINISTER",
                "Attorney General and Minister for Foreign Affairs | FOREIGN_MINISTER",
                "Deputy Minister for Foreign Affairs | MINISTER",
                "Minister for Development Cooperation | MINISTER",
                "UN Representative | REPRESENTATIVE",
                "Chair of the delegation | REPRESENTATIVE",
                "Crown Prince | OTHER",
                "Secretary of State | OTHER",
                "President of the European Council | OTHER",
                "'' | UNKNOWN",
                "Not indicated | UNKNOWN",
            })
    void isTheFirstOffice(String listed, Post expected) {
        assertThat(Post.of(listed)).as(listed).isEqualTo(expected);
    }
}
