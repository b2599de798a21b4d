package org.entente.app.fetch;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A version as a Dataverse lists it.
 *
 * @param major the number before the point
 * @param released the day
 * @param licence the fields that state the terms
 * @param state {@code RELEASED} or {@code DEACCESSIONED}
 * @param files what it holds
 */
public record ListedVersion(int major, String released, String licence, String state, List<ListedFile> files) {
    /** As lists state it today. */
    public static final String CC0 =
            "\"license\":{\"name\":\"CC0 1.0\",\"uri\":\"http://creativecommons.org/publicdomain/zero/1.0\"}";

    /** A version that anybody may have, under CC0. */
    public static ListedVersion of(int major, String released, ListedFile... files) {
        return new ListedVersion(major, released, CC0, "RELEASED", List.of(files));
    }

    public ListedVersion withLicence(String fields) {
        return new ListedVersion(major, released, fields, state, files);
    }

    public ListedVersion withState(String word) {
        return new ListedVersion(major, released, licence, word, files);
    }

    String json() {
        return "{\"versionNumber\":" + major + ",\"versionMinorNumber\":0,\"versionState\":\"" + state
                + "\",\"releaseTime\":\"" + released + "T09:10:11Z\"," + licence + ",\"files\":["
                + files.stream().map(ListedFile::json).collect(Collectors.joining(",")) + "]}";
    }
}
