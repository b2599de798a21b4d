package org.entente.app.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which addresses may be asked. A source's own server: https. Another in its place: on this machine alone, so that nobody
 * else's files pass for the publisher's. A redirect: https, and from a public host to no private address.
 */
final class AddressRule {
    private static final int LAST_PORT = 65_535;
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127\\.0\\.0\\.1|\\[::1]");

    /** Names and literal addresses of this machine and of networks that are nobody's in public. */
    private static final Pattern PRIVATE = Pattern.compile("(.+\\.)?localhost\\.?"
            + "|(0|10|127)\\..*[0-9]|169\\.254\\..*[0-9]|192\\.168\\..*[0-9]"
            + "|172\\.(1[6-9]|2[0-9]|3[01])\\..*[0-9]"
            + "|100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\..*[0-9]"
            + "|\\[(::|f[cd]|fe[89a-f]).*");

    private AddressRule() {}

    /** The address of a source's own server. */
    static URI published(String server) throws FetchFailed {
        URI address = start(server);
        if (!web(address) || !secure(address)) {
            throw new FetchFailed("address_refused", "“" + server + "” is no https address");
        }
        return address;
    }

    /** The address of another server in its place. */
    static URI replacing(String server) throws FetchFailed {
        URI address = start(server);
        if (!web(address) || !local(address)) {
            throw new FetchFailed("address_refused", "“" + server + "” is no http or https address on this machine");
        }
        return address;
    }

    /** Where a redirect leads. Its path may hold a signature that opens a file, so no message has it. */
    static URI redirect(URI from, String location) throws FetchFailed {
        URI to;
        try {
            to = from.resolve(URI.create(location));
        } catch (IllegalArgumentException e) {
            throw refused(from, "an address that cannot be asked", "Only https is followed.");
        }
        if (!web(to)) {
            throw refused(from, "an address that cannot be asked", "Only https is followed.");
        }
        String host = to.getScheme() + "://" + to.getHost();
        if (!local(from) && PRIVATE.matcher(host(to)).matches()) {
            throw refused(from, host, "That is an address of a private network.");
        } else if (!secure(to) && !(local(from) && local(to))) {
            throw refused(from, host, "Only https is followed.");
        }
        return to;
    }

    private static FetchFailed refused(URI from, String to, String why) {
        return new FetchFailed(
                "redirect_refused", from.getHost() + " sends on to " + to + ", which is not followed", why);
    }

    private static URI start(String server) throws FetchFailed {
        try {
            return URI.create(server.endsWith("/") ? server.substring(0, server.length() - 1) : server);
        } catch (IllegalArgumentException e) {
            throw new FetchFailed("address_refused", "“" + server + "” is no address");
        }
    }

    /** Whether the client can ask it at all. */
    private static boolean web(URI address) {
        boolean known = scheme(address).equals("http") || secure(address);
        return known && address.getHost() != null && address.getPort() <= LAST_PORT && address.getPort() != 0;
    }

    private static boolean secure(URI address) {
        return scheme(address).equals("https") && address.getHost() != null;
    }

    private static boolean local(URI address) {
        return THIS_MACHINE.matcher(host(address)).matches();
    }

    private static String host(URI address) {
        return address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    }

    private static String scheme(URI address) {
        return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    }
}
