package org.entente.construct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final List<Listing.Column> ONE = List.of(Listing.Column.words("word", "Word"));

    @Test
    void rowsMadeLaterAreMadeOnceAndNotBefore() {
        AtomicInteger made = new AtomicInteger();
        Listing listing = Listing.later("words", "Words", "", ONE, () -> {
            made.incrementAndGet();
            return List.of(List.of(new Item.Words("yes")));
        });
        Listing kept = new Reading(List.of(), List.of(listing), List.of(), "", List.of())
                .listings()
                .get(0);
        assertThat(made).hasValue(0);
        assertThat(kept.rows()).containsExactly(List.of(new Item.Words("yes")));
        assertThat(kept.rows()).hasSize(1);
        assertThat(made).hasValue(1);
        assertThat(kept).isEqualTo(new Listing("words", "Words", "", ONE, List.of(List.of(new Item.Words("yes")))));
    }

    @Test
    void rowsOfAnotherWidthAreRefusedNowAndLater() {
        List<List<Item>> wide = List.of(List.of(new Item.Count(1), new Item.Count(2)));
        assertThatThrownBy(() -> new Listing("words", "Words", "", ONE, wide))
                .isInstanceOf(IllegalArgumentException.class);
        Listing later = Listing.later("words", "Words", "", ONE, () -> wide);
        assertThatThrownBy(() -> later.rows().size()).isInstanceOf(IllegalArgumentException.class);
    }
}
