package org.entente.app.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the list of a version as Dataverse writes it, in the forms of its older and newer releases. */
final class ReleaseReader {
    private static final int DAY = 10;
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9A-Fa-f]{8,128}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern TAB = Pattern.compile("\\.tab$", Pattern.CASE_INSENSITIVE);

    private ReleaseReader() {}

    /** Whether anybody may have it: neither a draft nor withdrawn. */
    static boolean released(JsonNode version) {
        return version.path("versionState").asText("RELEASED").equals("RELEASED");
    }

    static Release read(JsonNode version) throws FetchFailed {
        JsonNode major = version.path("versionNumber");
        String day = version.path("releaseTime")
                .asText(version.path("publicationDate").asText(""));
        if (!major.isIntegralNumber() || day.length() < DAY) {
            throw new FetchFailed("unexpected_answer", "the list of the dataset names no version or no day of release");
        }
        List<ReleaseFile> files = new ArrayList<>();
        version.path("files").forEach(file -> files.add(file(file)));
        int minor = version.path("versionMinorNumber").asInt(0);
        return new Release(major.asInt(), minor, day(day), licence(version), files);
    }

    private static LocalDate day(String text) throws FetchFailed {
        try {
            return LocalDate.parse(text.substring(0, DAY));
        } catch (DateTimeParseException e) {
            throw new FetchFailed("unexpected_answer", "the list of the dataset gives “" + text + "” as a day");
        }
    }

    /** A name and an address today; a bare word until 2022; terms in words where there is no licence. */
    private static Licence licence(JsonNode version) {
        JsonNode licence = version.path("license");
        String terms = version.path("termsOfUse").asText("");
        if (licence.isObject()) {
            return new Licence(
                    words(licence.path("name").asText("")),
                    words(licence.path("uri").asText("")));
        }
        String word = licence.asText("");
        boolean stated = !word.isBlank() && !word.equalsIgnoreCase("NONE") && !word.equalsIgnoreCase("null");
        return new Licence(words(stated ? word : terms), "");
    }

    private static ReleaseFile file(JsonNode entry) {
        JsonNode data = entry.path("dataFile");
        String label = words(entry.path("label").asText(data.path("filename").asText("")));
        boolean ingested = ingested(data);
        JsonNode size = data.path(ingested ? "originalFileSize" : "filesize");
        return new ReleaseFile(
                data.path("id").asLong(-1),
                ingested ? originalName(label, data) : label,
                size.isIntegralNumber() ? OptionalLong.of(size.asLong()) : OptionalLong.empty(),
                checksum(data),
                ingested,
                entry.path("restricted").asBoolean(false));
    }

    private static boolean ingested(JsonNode data) {
        return data.hasNonNull("originalFileFormat")
                || data.hasNonNull("originalFileName")
                || data.path("tabularData").asBoolean(false)
                || data.hasNonNull("UNF");
    }

    private static String originalName(String label, JsonNode data) {
        if (data.hasNonNull("originalFileName")) {
            return words(data.path("originalFileName").asText());
        }
        boolean csv = data.path("originalFileFormat").asText("text/csv").equals("text/csv");
        return csv ? TAB.matcher(label).replaceFirst(".csv") : label;
    }

    private static @Nullable Checksum checksum(JsonNode data) {
        JsonNode stated = data.path("checksum");
        Checksum checksum = stated.hasNonNull("value")
                ? new Checksum(
                        stated.path("type").asText("MD5"), stated.path("value").asText())
                : new Checksum("MD5", data.path("md5").asText(""));
        boolean usable = HEXADECIMAL.matcher(checksum.value()).matches() && checksum.known();
        return usable ? checksum : null;
    }

    /** The text without what could move a terminal's cursor. */
    private static String words(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }
}
