package org.entente.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "entente import unga-undl FILE",
                "entente dossier AZE SRB --from 2013 --absence category",
                "entente dossier \"Democratic People’s Republic of Korea\" SRB",
                "entente rollcall A/RES/62/243 --json",
                "entente export votes.csv",
                "entente --help",
                "/a folder/with blanks/votes.csv",
                "~/.cache/entente",
                "\"/a folder/with blanks/votes 2024.csv\""
            })
    void commandsAndQuotedPathsStayInOnePiece(String whole) {
        assertThat(Pieces.of("do this: " + whole + "; then that"))
                .containsExactly("do", "this:", whole + ";", "then", "that");
        assertThat(Columns.wrap("to continue it, type this: " + whole + ". It works.", 20))
                .anyMatch(line -> line.contains(whole + "."));
    }

    @Test
    void wordsAfterACommandAreNotPartOfIt() {
        assertThat(Pieces.of("entente sources SOURCE says where"))
                .containsExactly("entente sources SOURCE", "says", "where");
        assertThat(Pieces.of("Entente does not fetch it")).hasSize(5);
        assertThat(Pieces.of("\"open")).containsExactly("\"open");
        assertThat(Pieces.of("/a/b.csv is damaged and / is not")).hasSize(7);
        assertThat(Pieces.of("")).containsExactly("");
    }
}
