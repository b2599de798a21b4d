package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.notice.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Derived results are found again by content, damaged ones are not, and failure to keep them fails nobody. */
class DerivedStoreTest {
    private static final DerivedKey KEY = DerivedKey.of("record", 1, List.of("a", "b"));
    private static final byte[] RESULT = "a result".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    private final Notices notices = new Notices();

    @Test
    void findsWhatWasPut() throws Exception {
        DerivedStore store = new DerivedStore(directory.resolve("a/b"), notices);
        assertThat(store.find(KEY)).isEmpty();
        store.put(KEY, RESULT);
        assertThat(store.find(KEY)).contains(RESULT);
        try (var files = Files.list(store.directory())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void looksAmongResultsThatCameWithTheProgramAndWritesNoneThere() throws Exception {
        Path made = directory.resolve("made");
        new DerivedStore(made, notices).put(KEY, RESULT);
        DerivedKey other = DerivedKey.of("record", 1, List.of("c"));
        DerivedStore store = new DerivedStore(directory.resolve("own"), made, notices);
        assertThat(store.find(KEY)).contains(RESULT);
        assertThat(store.find(other)).isEmpty();
        store.put(other, RESULT);
        assertThat(store.find(other)).contains(RESULT);
        assertThat(new DerivedStore(made, notices).find(other)).isEmpty();
        byte[] own = "a result of its own".getBytes(StandardCharsets.UTF_8);
        store.put(KEY, own);
        assertThat(store.find(KEY)).contains(own);
    }

    @Test
    void findsNothingInFilesCutShortOrAltered() throws Exception {
        DerivedStore store = new DerivedStore(directory, notices);
        store.put(KEY, RESULT);
        Path file = directory.resolve(KEY.fileName());
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(store.find(KEY)).isEmpty();
        }
        for (int i = 0; i < whole.length; i++) {
            byte[] altered = whole.clone();
            altered[i] ^= 1;
            Files.write(file, altered);
            assertThat(store.find(KEY)).isEmpty();
        }
    }

    @Test
    void goesOnWithOneNoticeWhereNothingCanBeKept() throws Exception {
        // A file where the directory should be refuses writes for every user, root included.
        Path blocked = Files.writeString(directory.resolve("file"), "");
        DerivedStore store = new DerivedStore(blocked.resolve("derived"), notices);
        store.put(KEY, RESULT);
        store.put(DerivedKey.of("record", 2, List.of()), RESULT);
        assertThat(store.find(KEY)).isEmpty();
        assertThat(notices.count("derived_not_kept")).isEqualTo(1);
    }

    @Test
    void removesOldTemporaryFilesOfProcessesThatDied() throws Exception {
        Path old = Files.writeString(directory.resolve(".record-0.1-1.tmp"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path fresh = Files.writeString(directory.resolve(".record-0.2-1.tmp"), "in use");
        new DerivedStore(directory, notices).put(KEY, RESULT);
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void aKeyDependsOnKindVersionAndTheBordersBetweenParts() {
        assertThat(List.of(
                        DerivedKey.of("record", 1, List.of("ab", "c")),
                        DerivedKey.of("record", 1, List.of("a", "bc")),
                        DerivedKey.of("record", 2, List.of("ab", "c")),
                        DerivedKey.of("planes", 1, List.of("ab", "c"))))
                .doesNotHaveDuplicates();
        assertThat(DerivedKey.of("record", 1, List.of("a", "b"))).isEqualTo(KEY);
    }

    @Property
    void anyBytesComeBack(@ForAll byte[] bytes) throws Exception {
        byte[] file = DerivedEntry.wrap(bytes);
        assertThat(DerivedEntry.unwrap(new ByteArrayInputStream(file), file.length))
                .contains(bytes);
    }
}
