package org.entente.app.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up and gives only addresses of the public network; the connection goes to the very addresses given here, so
 * that a name cannot be looked up a second time with another answer. One address that is not public refuses the whole name.
 */
final class PublicNetwork implements DnsResolver {
    private final boolean thisMachineToo;

    /** @param thisMachineToo whether loopback addresses are given too */
    PublicNetwork(boolean thisMachineToo) {
        this.thisMachineToo = thisMachineToo;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        for (InetAddress address : addresses) {
            boolean local = thisMachineToo && address.isLoopbackAddress();
            if (!local && !isPublic(address)) {
                throw new Refused(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whether anybody on the internet would reach the same machine by it. */
    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        if (special) {
            return false;
        }
        return address instanceof Inet4Address ? isPublic4(address.getAddress()) : isPublic6((Inet6Address) address);
    }

    /** By the registry of special addresses: RFC 6890 and its updates. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127; // shared by the customers of a provider
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Global unicast alone; where an IPv4 address is wrapped in it, that one counts. */
    private static boolean isPublic6(Inet6Address address) {
        byte[] bytes = address.getAddress();
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
        if (first == 0x64 && second == 0xff9b) {
            return isPublic4(Arrays.copyOfRange(bytes, 12, 16)); // translated
        } else if (first == 0x2002) {
            return isPublic4(Arrays.copyOfRange(bytes, 2, 6)); // 6to4
        }
        boolean global = (first & 0xe000) == 0x2000;
        boolean special = first == 0x2001 && (second < 0x200 || second == 0xdb8); // tunnels, documentation
        return global && !special && first != 0x3fff;
    }

    /** The name leads to a machine that is not public. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Refused(String host) {
            super(host);
        }
    }
}
