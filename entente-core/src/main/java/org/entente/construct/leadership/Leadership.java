package org.entente.construct.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Finding;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.TieNeeds;
import org.entente.construct.Wording;
import org.entente.construct.course.YearlyAffinity;
import org.entente.source.Origin;
import org.entente.state.State;
import org.entente.tie.Layers;

/** Whether the course of two states turns when leaders come to govern. */
public final class Leadership implements Construct {
    /** The construct. */
    public Leadership() {}

    @Override
    public ConstructCard card() {
        return LeadershipCard.card();
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        List<Finding> findings = new ArrayList<>();
        List<Listing> listings = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        Optional<LeaderCourse> course = LeaderCourse.of(setting, a, b);
        course.ifPresent(found -> {
            findings.addAll(new TimingTest(setting, a, b, found).findings());
            listings.addAll(new LeadershipRows(setting, found).listings());
            remarks.add(covered(found));
            found.leaders().forEach(reigns -> origins.add(reigns.holding().origin()));
        });
        Meetings meetings = new Meetings(setting, a, b);
        Speakers speakers = new Speakers(setting);
        findings.addAll(meetings.findings());
        findings.addAll(speakers.findings(List.of(a, b)));
        listings.add(meetings.listing());
        listings.add(speakers.listing(List.of(a, b)));
        return new Reading(
                findings,
                listings,
                remarks,
                needs(setting, a, b, course.isPresent(), meetings),
                origins.stream().distinct().toList());
    }

    /** Which years are used, and which are not because a list of leaders ends. */
    private static String covered(LeaderCourse course) {
        int[] years = course.years();
        String used = "The test uses " + years[0] + "–" + years[years.length - 1]
                + ", the years with joint votes in which the lists of leaders know both";
        List<String> without = new ArrayList<>();
        if (course.earlier() > 0) {
            without.add(Wording.counted(course.earlier(), "year", "years") + " before them");
        }
        if (course.unused() > 0) {
            without.add(Wording.counted(course.unused(), "year", "years") + " after they end");
        }
        return used + (without.isEmpty() ? "." : "; " + String.join(" and ", without) + " are not used.");
    }

    private static String needs(Setting setting, State a, State b, boolean tested, Meetings meetings) {
        List<String> needs = new ArrayList<>();
        List<String> unknown = Stream.of(a, b)
                .filter(state -> Reigns.all(setting, state.ccode()).isEmpty())
                .map(state -> Wording.name(setting, state))
                .toList();
        if (!unknown.isEmpty()) {
            needs.add("No list has the leaders of " + String.join(" or ", unknown) + ": "
                    + TieNeeds.sentence(Layers.LEADER));
        } else if (!tested) {
            needs.add("There is no year in which the two voted together while the leaders of both are known.");
        }
        if (meetings.none()) {
            needs.add("No record has visits of the two: " + TieNeeds.sentence(Layers.VISIT));
        }
        return String.join(" ", needs);
    }

    @Override
    public void prepare(Setting setting) {
        YearlyAffinity.of(setting);
    }
}
