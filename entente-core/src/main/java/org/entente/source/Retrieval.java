package org.entente.source;

import java.util.List;

/**
 * How a source's files may be fetched from a Dataverse. Data alone: the network is somebody else's.
 *
 * @param server address of the Dataverse, without a slash at its end
 * @param licences names and addresses of the licence under which the card was written; anything else is a change of terms
 * @param files what to fetch, in the order of roles
 */
public record Retrieval(String server, List<String> licences, List<WantedFile> files) {
    public Retrieval {
        licences = List.copyOf(licences);
        files = List.copyOf(files);
        if (licences.isEmpty() || files.isEmpty()) {
            throw new IllegalArgumentException("a retrieval names its licence and at least one file");
        }
    }
}
