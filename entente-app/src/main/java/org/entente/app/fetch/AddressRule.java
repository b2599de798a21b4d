package org.entente.app.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Which addresses may be asked: https anywhere; plain http on this machine alone, if the start was there too. */
final class AddressRule {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private AddressRule() {}

    /** The address of a server, from the source's card or from the test's variable. */
    static URI start(String server) throws FetchFailed {
        String bare = server.endsWith("/") ? server.substring(0, server.length() - 1) : server;
        URI address = parse(bare);
        if (!secure(address) && !local(address)) {
            throw refused(server);
        }
        return address;
    }

    /** Where a redirect leads. */
    static URI redirect(URI from, String location) throws FetchFailed {
        URI to = from.resolve(parse(location));
        boolean allowed = secure(to) || (local(from) && local(to));
        if (!allowed) {
            throw new FetchFailed(
                    "redirect_refused",
                    from.getHost() + " sends on to " + to + ", which is not followed",
                    "Only https is followed.");
        }
        return to;
    }

    private static boolean secure(URI address) {
        return "https".equals(scheme(address)) && address.getHost() != null;
    }

    private static boolean local(URI address) {
        return "http".equals(scheme(address)) && address.getHost() != null && THIS_MACHINE.contains(address.getHost());
    }

    private static String scheme(URI address) {
        return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    }

    private static URI parse(String text) throws FetchFailed {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw refused(text);
        }
    }

    private static FetchFailed refused(String text) {
        return new FetchFailed("address_refused", "“" + text + "” is no https address");
    }
}
