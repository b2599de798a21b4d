package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ContentHashTest {
    @Property
    void oneByteMoreLessOrOtherIsAnotherContent(@ForAll @Size(max = 40) byte[] bytes, @ForAll byte more) {
        byte[] longer = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        longer[bytes.length] = more;
        assertThat(new ContentHash().add(longer).hex())
                .isNotEqualTo(new ContentHash().add(bytes).hex());
        for (int k = 0; k < bytes.length; k++) {
            byte[] other = bytes.clone();
            other[k]++;
            assertThat(new ContentHash().add(other).hex())
                    .isNotEqualTo(new ContentHash().add(bytes).hex());
        }
    }

    @Property
    void whereOneArrayEndsIsPartOfTheContent(
            @ForAll @Size(max = 9) int[] one, @ForAll @Size(min = 1, max = 9) int[] two) {
        int[] moved = java.util.Arrays.copyOf(one, one.length + 1);
        moved[one.length] = two[0];
        int[] rest = java.util.Arrays.copyOfRange(two, 1, two.length);
        assertThat(new ContentHash().add(moved).add(rest).hex())
                .isNotEqualTo(new ContentHash().add(one).add(two).hex());
    }

    /** The expected value is that of a few lines of Python with whole numbers modulo 2^64. */
    @Test
    void isTheSameOnEveryJava() {
        byte[] bytes = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertThat(new ContentHash()
                        .add(7L)
                        .add(new int[] {1, -2, 3})
                        .add(bytes)
                        .add("word")
                        .hex())
                .isEqualTo("909619a0f1cf437b");
    }
}
