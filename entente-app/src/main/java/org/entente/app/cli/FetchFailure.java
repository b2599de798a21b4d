package org.entente.app.cli;

import java.util.List;
import java.util.Set;
import org.entente.app.fetch.FetchFailed;
import org.entente.source.DataSource;

/** A fetch that failed, with the way to the same file by hand. */
final class FetchFailure {
    /** For these, waiting or going on is the better way; by hand would meet the same trouble. */
    private static final Set<String> OURS = Set.of("being_fetched", "not_kept", "address_refused");

    private FetchFailure() {}

    static Failure of(FetchFailed failed, DataSource source, Invocation invocation) {
        Failure failure =
                Failure.of(ExitCode.NETWORK, failed.code(), failed.title()).withDetail(failed.detail());
        return OURS.contains(failed.code()) ? failure : failure.withRemedy(byHand(failed, source, invocation));
    }

    private static String byHand(FetchFailed failed, DataSource source, Invocation invocation) {
        String page = "https://doi.org/" + source.card().doi();
        if (failed.code().equals("files_changed")) {
            return "If one of them is the one needed, download it by hand from " + page + " and type\n  "
                    + SourceArgument.importLine(source, List.of("FILE"), invocation);
        }
        List<String> names = SourceArgument.names(source);
        return "By hand, download " + String.join(" and ", names) + " from " + page + " and type\n  "
                + SourceArgument.importLine(source, names, invocation);
    }
}
