package org.entente.app.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.app.sources.Bytes;
import org.entente.source.WantedFile;

/** Finds the files that are needed among those a release holds; refuses a release in which that is not plain. */
final class FileChoice {
    private static final int SHOWN = 30;

    private final Release release;
    private final Limits limits;

    FileChoice(Release release, Limits limits) {
        this.release = release;
        this.limits = limits;
    }

    List<Chosen> of(List<WantedFile> wanted) throws FetchFailed {
        List<Chosen> chosen = new ArrayList<>();
        for (WantedFile one : wanted) {
            chosen.add(new Chosen(one, fit(only(one))));
        }
        return List.copyOf(chosen);
    }

    private ReleaseFile only(WantedFile wanted) throws FetchFailed {
        for (String text : wanted.patterns()) {
            Pattern pattern = Pattern.compile(text, Pattern.CASE_INSENSITIVE);
            List<ReleaseFile> found = release.files().stream()
                    .filter(file -> pattern.matcher(file.name()).matches())
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            } else if (!found.isEmpty()) {
                throw changed("holds " + found.size() + " files that could be " + wanted.usualName());
            }
        }
        throw changed("holds no file that could be " + wanted.usualName());
    }

    private ReleaseFile fit(ReleaseFile file) throws FetchFailed {
        if (file.restricted()) {
            throw new FetchFailed(
                    "restricted",
                    "the publisher gives " + file.name() + " of version " + release.number() + " only to some");
        }
        if (file.checksum() == null || file.id() < 0) {
            throw new FetchFailed(
                    "unexpected_answer",
                    "the list states no number or no md5 for " + file.name() + ", so it cannot be checked");
        }
        if (file.size().orElse(0) > limits.largestFile()) {
            throw new FetchFailed(
                    "too_large",
                    file.name() + " is stated to have "
                            + Bytes.shown(file.size().getAsLong()) + ", more than any file this source should have");
        }
        return file;
    }

    private FetchFailed changed(String what) {
        String list = release.files().stream()
                .limit(SHOWN)
                .map(file -> "  " + file.name())
                .collect(Collectors.joining("\n"));
        String more =
                release.files().size() > SHOWN ? "\n  and " + (release.files().size() - SHOWN) + " more" : "";
        String detail = release.files().isEmpty() ? "It holds no files." : "It holds\n" + list + more;
        return new FetchFailed("files_changed", "version " + release.version() + " " + what, detail);
    }
}
