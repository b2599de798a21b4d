package org.entente.app.extractor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where a language model answers.
 *
 * @param address base address of an interface like OpenAI's, such as "http://localhost:11434/v1"
 */
public record Endpoint(URI address) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public Endpoint {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean asked = scheme.equals("http") || scheme.equals("https");
        if (!asked || address.getHost() == null || address.getRawUserInfo() != null) {
            throw new IllegalArgumentException("takes an http or https address without a name or password");
        } else if (address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException("takes an address without ? or #");
        }
    }

    /**
     * The endpoint at an address.
     *
     * @throws IllegalArgumentException if it is none, with what would be
     */
    public static Endpoint of(String address) {
        try {
            return new Endpoint(new URI(address.strip()));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("takes an address such as http://localhost:11434/v1", e);
        }
    }

    /** Its host and, where one is named, its port. */
    public String host() {
        return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
    }

    /** Whether nobody on the way can read a key that is sent there. */
    public boolean secret() {
        return "https".equalsIgnoreCase(address.getScheme()) || THIS_MACHINE.contains(address.getHost());
    }
}
