package org.entente.app.reading;

import java.util.Set;
import org.entente.app.cli.Version;
import org.entente.app.fetch.FetchFailed;
import org.entente.app.fetch.FetchedPage;
import org.entente.app.fetch.PageFetcher;
import org.entente.app.fetch.PageLimits;
import org.entente.app.reading.ReadOptions.Addresses;

/** The text behind an address. */
final class PageText {
    /** Reasons that lie in the address or the page, not in the network. */
    private static final Set<String> REFUSED = Set.of("address_refused", "redirect_refused", "too_large", "wrong_type");

    private PageText() {}

    static RawText get(String address, ReadOptions options) {
        PageLimits limits = PageLimits.standard(options.limits().page());
        boolean thisMachineToo = options.addresses() == Addresses.THIS_MACHINE_TOO;
        try (PageFetcher fetcher = new PageFetcher("entente/" + Version.number(), limits, thisMachineToo)) {
            FetchedPage page = fetcher.get(address);
            return new RawText(page.name(), page.bytes(), page.type());
        } catch (FetchFailed e) {
            String detail = e.detail() == null ? "" : e.detail() + " ";
            String remedy = detail + "A page can be saved by hand and given as a file.";
            throw REFUSED.contains(e.code())
                    ? Refusal.input(e.code(), e.title(), remedy)
                    : Refusal.network(e.code(), e.title(), remedy);
        }
    }
}
