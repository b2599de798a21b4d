package org.entente.app.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lists of one dataset of a Dataverse: its versions, their terms and files. */
final class Dataverse {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Web web;
    private final Limits limits;
    private final URI server;
    private final String doi;

    Dataverse(Web web, Limits limits, URI server, String doi) {
        this.web = web;
        this.limits = limits;
        this.server = server;
        this.doi = doi;
    }

    /** The newest released version. */
    Release newest() throws FetchFailed {
        JsonNode version = data("").path("latestVersion");
        if (version.isMissingNode()) {
            throw unexpected();
        }
        if (!ReleaseReader.released(version)) {
            throw new FetchFailed("withdrawn", "the publisher has withdrawn the newest version of doi:" + doi);
        }
        return ReleaseReader.read(version);
    }

    /** Every released version, the newest first; their files may have to be asked for one by one. */
    List<Release> list() throws FetchFailed {
        JsonNode versions = data("versions");
        if (!versions.isArray()) {
            throw unexpected();
        }
        List<Release> releases = new ArrayList<>();
        for (JsonNode version : versions) {
            if (ReleaseReader.released(version)) {
                releases.add(ReleaseReader.read(version));
            }
        }
        releases.sort(Release.NEWEST_FIRST);
        return releases;
    }

    /** The same version with its files. */
    Release withFiles(Release release) throws FetchFailed {
        return release.files().isEmpty() ? ReleaseReader.read(data("versions/" + release.number())) : release;
    }

    /**
     * Where a file is asked for.
     *
     * @param original whether as uploaded, for files of which the Dataverse keeps a table
     */
    URI address(ReleaseFile file, boolean original) {
        return URI.create(server + "/api/access/datafile/" + file.id() + (original ? "?format=original" : ""));
    }

    private JsonNode data(String part) throws FetchFailed {
        URI address = URI.create(server + "/api/datasets/:persistentId/" + part + "?persistentId=doi:" + doi);
        try (Reply reply = web.get(address, Map.of("Accept", "application/json"))) {
            if (reply.status() != Reply.OK) {
                throw reply.failure("the list of doi:" + doi);
            }
            byte[] bytes = reply.body().readNBytes(limits.largestList() + 1);
            if (bytes.length > limits.largestList()) {
                throw new FetchFailed("too_large", server.getHost() + " sent a list longer than any it should have");
            }
            return MAPPER.readTree(bytes).path("data");
        } catch (JsonProcessingException e) {
            throw unexpected();
        } catch (IOException e) {
            throw new FetchFailed("unreachable", server.getHost() + " did not answer: " + Web.words(e));
        }
    }

    private FetchFailed unexpected() {
        return new FetchFailed(
                "unexpected_answer", server.getHost() + " answered with something that is no list of doi:" + doi);
    }
}
