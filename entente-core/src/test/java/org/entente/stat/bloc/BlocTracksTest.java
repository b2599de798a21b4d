package org.entente.stat.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlocTracksTest {
    /** States 1, 2, 3 … with one letter each for the bloc; a dot is none, a space is not in the network. */
    private static BlocStep step(String letters) {
        int[] places = IntStream.range(0, letters.length())
                .filter(place -> letters.charAt(place) != ' ')
                .toArray();
        int[] blocs = Arrays.stream(places)
                .map(place -> letters.charAt(place) == '.' ? -1 : letters.charAt(place) - 'a')
                .toArray();
        return new BlocStep(Arrays.stream(places).map(place -> place + 1).toArray(), blocs);
    }

    private static BlocTracks follow(String... steps) {
        return BlocTracks.of(Arrays.stream(steps).map(BlocTracksTest::step).toList(), 2);
    }

    private static List<String> events(BlocTracks tracks) {
        return tracks.events().stream()
                .map(event -> event.step() + " " + event.kind() + " " + event.identity()
                        + (event.other() < 0 ? "" : " " + event.other()))
                .toList();
    }

    @Test
    void namesOfBlocsDoNotMatterAndIdentitiesStay() {
        BlocTracks tracks = follow("aaaabbbb", "bbbbaaaa", "bbb.aaaa");
        assertThat(tracks.identities()).containsExactly(new int[] {0, 1}, new int[] {1, 0}, new int[] {1, 0});
        assertThat(events(tracks)).containsExactly("0 BIRTH 0", "0 BIRTH 1");
        assertThat(tracks.count()).isEqualTo(2);
    }

    @Test
    void newStatesBreakNoIdentity() {
        BlocTracks tracks = follow("aabb            ", "aabbaaaaaaaaaaaa");
        assertThat(tracks.identities().get(1)).containsExactly(0, 1);
        assertThat(events(tracks)).containsExactly("0 BIRTH 0", "0 BIRTH 1");
    }

    @Test
    void theLargerPartOfASplitKeepsTheIdentity() {
        BlocTracks tracks = follow("aaaaaaaabbbb", "aaaaacccbbbb");
        assertThat(tracks.identities().get(1)).containsExactly(0, 1, 2);
        assertThat(events(tracks)).containsExactly("0 BIRTH 0", "0 BIRTH 1", "1 SPLIT 2 0");
    }

    @Test
    void aMergerIsTheEndOfTheOneWithLessToKeep() {
        BlocTracks tracks = follow("aaaaaabbb", "aaaaaaaaa");
        assertThat(tracks.identities().get(1)).containsExactly(0);
        assertThat(events(tracks)).containsExactly("0 BIRTH 0", "0 BIRTH 1", "1 MERGER 1 0");
    }

    @Test
    void aBlocComesBackWithinMemoryAndNotAfter() {
        assertThat(events(follow("aaabbb", "aaa...", "aaabbb")))
                .containsExactly("0 BIRTH 0", "0 BIRTH 1", "1 END 1", "2 RETURN 1");
        assertThat(events(follow("aaabbb", "aaa...", "aaa...", "aaa...", "aaabbb")))
                .containsExactly("0 BIRTH 0", "0 BIRTH 1", "1 END 1", "4 BIRTH 2");
    }

    @Test
    void unlikeBlocsShareNoIdentity() {
        BlocTracks tracks = follow("aaaaaaaa..", "a.......aa");
        assertThat(tracks.identities().get(1)).containsExactly(1);
        assertThat(events(tracks)).containsExactly("0 BIRTH 0", "1 END 0", "1 BIRTH 1");
    }

    /** Greedy matching would give the first bloc its largest heir and leave the second without one. */
    @Test
    void theWholeAssignmentIsBestNotEachPart() {
        BlocTracks tracks = follow("aaaaaaaaabbbbbbbbbb", "aaaabbbbbbbbbbbbbbb");
        assertThat(tracks.identities().get(1)).containsExactly(0, 1);
    }

    @Test
    void aStepWithoutStatesIsNoObservation() {
        BlocTracks tracks = follow("aaabbb", "      ", "bbbaaa");
        assertThat(tracks.identities()).containsExactly(new int[] {0, 1}, new int[0], new int[] {1, 0});
        assertThat(events(tracks)).containsExactly("0 BIRTH 0", "0 BIRTH 1");
    }

    @Test
    void stepsWithoutBlocsAndNoStepsHaveDefinedAnswers() {
        assertThat(BlocTracks.of(List.of(), 2).count()).isZero();
        assertThat(follow("...", "...").events()).isEmpty();
    }
}
