package org.entente.app.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Which addresses of pages may be asked: http or https, a host, no name or password. */
final class PageAddress {
    private static final int LAST_PORT = 65_535;

    private PageAddress() {}

    /** The address as typed. */
    static URI typed(String address) throws FetchFailed {
        try {
            return checked(new URI(address.strip()), "the address");
        } catch (URISyntaxException e) {
            throw new FetchFailed(
                    "address_refused", "the address cannot be read", "It holds a character that addresses have not.");
        }
    }

    /** Where a page sends on to; never from https to http. */
    static URI redirect(URI from, String location) throws FetchFailed {
        URI to;
        try {
            to = checked(from.resolve(new URI(location)), "where it sends on to");
        } catch (URISyntaxException e) {
            throw new FetchFailed("redirect_refused", from.getHost() + " sends on to what is no address");
        }
        if (secure(from) && !secure(to)) {
            throw new FetchFailed("redirect_refused", from.getHost() + " sends on from https to http");
        }
        return to;
    }

    /** The address without what may be nobody's business: query, fragment. */
    static String shown(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        return address.getScheme() + "://" + address.getHost() + port + path;
    }

    private static URI checked(URI address, String which) throws FetchFailed {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchFailed("address_refused", which + " is no http or https address");
        } else if (address.getHost() == null || address.getPort() > LAST_PORT || address.getPort() == 0) {
            throw new FetchFailed("address_refused", which + " names no host that can be asked");
        } else if (address.getRawUserInfo() != null) {
            throw new FetchFailed("address_refused", which + " holds a user’s name or password", "Leave them out.");
        }
        return address;
    }

    private static boolean secure(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }
}
