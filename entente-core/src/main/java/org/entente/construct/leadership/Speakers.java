package org.entente.construct.leadership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.construct.Evidence;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.record.TieHolding;
import org.entente.stat.Percentile;
import org.entente.state.State;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** Who spoke for states in the UN General Debate: how often a head of state or government. */
final class Speakers {
    private static final int LEAST_YEARS = 5;
    private static final List<String> HEADS = List.of("head_of_state", "head_of_government");
    private static final List<String> POSTS = List.of(
            "head_of_state",
            "head_of_government",
            "deputy",
            "foreign_minister",
            "minister",
            "representative",
            "other",
            "unknown");

    private final Setting setting;
    private final Optional<TieHolding> holding;
    private final Posts posts;

    /**
     * The posts of speakers by state and year.
     *
     * @param of by ccode, then by year; of several speakers of a year the highest post
     * @param shares of all states with enough years, how often a head spoke
     */
    private record Posts(Map<Integer, Map<Integer, String>> of, Percentile shares) {}

    private record Key(int year) {}

    Speakers(Setting setting) {
        this.setting = setting;
        Evidence evidence = setting.evidence();
        this.holding = evidence.ties().holdings(Layers.SPEAKER).stream()
                .filter(candidate -> candidate.coverage().from() <= setting.year())
                .max(Comparator.comparingLong(TieHolding::rows));
        this.posts = evidence.once(new Key(setting.year()), Posts.class, this::read);
    }

    private Posts read() {
        Map<Integer, Map<Integer, String>> of = new TreeMap<>();
        holding.ifPresent(found -> setting.evidence()
                .ties()
                .read(found, TieFilter.ALL.years(found.coverage().from(), setting.year()))
                .list()
                .forEach(tie -> enter(of, tie)));
        double[] shares = of.values().stream()
                .filter(years -> years.size() >= LEAST_YEARS)
                .mapToDouble(Speakers::share)
                .toArray();
        return new Posts(of, Percentile.among(shares));
    }

    private static void enter(Map<Integer, Map<Integer, String>> of, Tie tie) {
        of.computeIfAbsent(tie.a(), state -> new TreeMap<>())
                .merge(
                        PackedDate.yearOf(tie.from()),
                        tie.kind(),
                        (one, other) -> POSTS.indexOf(one) <= POSTS.indexOf(other) ? one : other);
    }

    private static double share(Map<Integer, String> years) {
        return (double) heads(years) / years.size();
    }

    private static long heads(Map<Integer, String> years) {
        return years.values().stream().filter(HEADS::contains).count();
    }

    private Map<Integer, String> years(State state) {
        return posts.of().getOrDefault(state.ccode(), Map.of());
    }

    /** How often a head spoke for a state; nothing where no list covers the years. */
    List<Finding> findings(List<State> states) {
        List<Finding> findings = new ArrayList<>();
        for (State state : holding.isPresent() ? states : List.<State>of()) {
            Map<Integer, String> years = years(state);
            int from = years.keySet().stream().mapToInt(year -> year).min().orElse(0);
            int to = years.keySet().stream().mapToInt(year -> year).max().orElse(0);
            List<String> origins = List.of(holding.orElseThrow().origin().id());
            var estimate = years.size() < LEAST_YEARS
                    ? Figured.undefined(
                            "list of speakers",
                            years.size(),
                            years.isEmpty() ? "no data" : "too few",
                            setting.level(),
                            origins)
                    : Figured.of(share(years), "list of speakers", years.size(), setting.level())
                            .among(posts.shares())
                            .without("counted")
                            .from(origins)
                            .build();
            findings.add(Finding.of(LeadershipCard.SPOKE, state.ccode(), 0, estimate, from, to)
                    .counting(years.isEmpty() ? "" : spoke(years)));
        }
        return findings;
    }

    private static String spoke(Map<Integer, String> years) {
        return heads(years) + " of " + Wording.counted(years.size(), "year", "years") + " with a speaker";
    }

    /** How often each post spoke, a row a post, a column a state. */
    Listing listing(List<State> states) {
        List<Listing.Column> columns = new ArrayList<>();
        columns.add(Listing.Column.words("post", "Who spoke"));
        states.forEach(state -> columns.add(
                Listing.Column.number("years_" + state.ccode(), "Years, " + state.shortName(setting.on()))));
        List<List<Item>> rows = new ArrayList<>();
        for (String post : POSTS) {
            List<Item> row = new ArrayList<>();
            row.add(new Item.Words(post.equals("unknown") ? "not said" : post.replace('_', ' ')));
            long all = 0;
            for (State state : states) {
                long spoken =
                        years(state).values().stream().filter(post::equals).count();
                row.add(new Item.Count(spoken));
                all += spoken;
            }
            if (all > 0) {
                rows.add(row);
            }
        }
        return new Listing(
                "speakers",
                "Who spoke in the UN General Debate",
                "Of several speakers of a year the one of the highest post.",
                columns,
                rows);
    }
}
