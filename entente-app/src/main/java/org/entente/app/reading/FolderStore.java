package org.entente.app.reading;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all beneath it, by name. Links are not followed. */
record FolderStore(Path folder) implements TextStore {
    private static final int DEEPEST = 32;

    @Override
    public List<String> names() throws IOException {
        try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
            return paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void each(Opened visitor) throws IOException {
        for (String name : names()) {
            try (InputStream bytes = new LateStream(folder.resolve(name))) {
                visitor.file(name, bytes);
            }
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
