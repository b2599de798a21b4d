package org.entente.measure.ideal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.measure.Slice;
import org.entente.record.BuiltInRecord;
import org.entente.record.RecordNotImported;
import org.entente.record.Records;
import org.entente.record.SharedRecords;
import org.entente.testkit.SharedFiles;
import org.entente.vote.VoteRecord;

/**
 * The data sets on which estimates of ideal points are compared with the published ones. {@link #compatible()} are the
 * votes of sessions 1–74 as the authors filter them, from the shared files; {@link #builtIn} is any model on all that
 * ships; {@link #published()} are the published estimates. Without the shared files the calling test is skipped.
 */
public final class SharedIdealPoints {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private SharedIdealPoints() {}

    /**
     * A published estimate of one state in one session.
     *
     * @param ccode COW code
     * @param session regular session
     * @param votes number of votes
     * @param mean posterior mean
     * @param q05 5 % quantile
     * @param median 50 % quantile
     * @param q95 95 % quantile
     */
    public record Published(int ccode, int session, int votes, double mean, double q05, double median, double q95) {}

    private static final class Cc0 {
        static final VoteRecord RECORD = open();

        private static VoteRecord open() {
            try {
                return Records.open("unga-voeten", List.of(SharedRecords.cc0())).record();
            } catch (RecordNotImported e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The CC0 record alone. */
    public static VoteRecord cc0() {
        SharedFiles.require("data/unga_votes.csv.gz");
        return Cc0.RECORD;
    }

    /** 797,473 votes of 10,469 states and sessions on 4,784 items. */
    public static IdealPointData compatible() {
        return IdealPointData.of(cc0(), Slice.everything().withSessions(1, 74), IdealPointModel.COMPATIBLE);
    }

    /** All votes that ship, 1946 to 2025. */
    public static IdealPointData builtIn(IdealPointModel model) {
        return IdealPointData.of(BuiltInRecord.load(), Slice.everything(), model);
    }

    /** The published estimates, by state, then session. */
    public static List<Published> published() {
        Path file = SharedFiles.require("data/ideal_points_all_apr2020.csv");
        try {
            return Files.readAllLines(file, WINDOWS).stream()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(SharedIdealPoints::published)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Published published(String[] fields) {
        return new Published(
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                Double.parseDouble(fields[4]),
                Double.parseDouble(fields[6]),
                Double.parseDouble(fields[8]),
                Double.parseDouble(fields[10]));
    }
}
