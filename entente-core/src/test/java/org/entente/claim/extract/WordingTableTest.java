package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingTableTest {
    @Test
    void everyTypeHasWordingsAndEveryLineCanBeRead() {
        Set<String> types = new HashSet<>();
        for (Wording wording : WordingTable.shipped()) {
            types.add(wording.type());
        }
        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(
                        TypeShape.all().stream().map(TypeShape::id).toList());
    }

    @Test
    void everyListThatALineNamesIsThere() {
        for (Wording wording : WordingTable.shipped()) {
            for (String need : wording.needs()) {
                int colon = need.indexOf(':');
                if (colon > 0) {
                    assertThat(WordLists.shipped().list(need.substring(colon + 1)))
                            .as("%s, line %d", wording.type(), wording.line())
                            .isNotEmpty();
                }
            }
        }
    }
}
