package org.entente.dossier;

import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** What the table of joint choices says. */
final class JointWords {
    private static final String[] DOES = {"voting yes", "abstaining", "voting no"};
    private static final String[] DID = {"voted yes on", "abstained on", "voted no on"};
    private static final String[] CHOICE = {"yes", "abstaining", "no"};

    private final JointCounts counts;
    private final String a;
    private final String b;

    JointWords(JointCounts counts, String a, String b) {
        this.counts = counts;
        this.a = a;
        this.b = b;
    }

    /** "Nearly every difference is Azerbaijan voting yes while Serbia does not", where it is. */
    String finding() {
        int n = counts.joint();
        int differing = counts.apart(1) + counts.apart(2);
        if (n == 0) {
            return "No roll call on which both cast a vote";
        }
        if (differing == 0) {
            return n == 1
                    ? "The same choice on the one joint vote"
                    : "The same choice on all " + Numbers.count(n) + " joint votes";
        }
        for (int choice = 0; choice < JointCounts.CAST; choice++) {
            String who = differing < 10 ? "" : steady(choice, differing);
            if (!who.isEmpty()) {
                return who;
            }
        }
        return "The same choice on " + Numbers.count(counts.apart(0)) + " of "
                + Numbers.counted(n, "joint vote", "joint votes") + ", opposite choices on "
                + Numbers.count(counts.apart(2));
    }

    private String steady(int choice, int differing) {
        int first = 0;
        int second = 0;
        for (int other = 0; other < JointCounts.CAST; other++) {
            first += other == choice ? 0 : counts.of(choice, other);
            second += other == choice ? 0 : counts.of(other, choice);
        }
        int most = Math.max(first, second);
        if (most * 10 < differing * 9) {
            return "";
        }
        String who = first >= second ? a : b;
        return (most == differing ? "Every difference is " : "Nearly every difference is ") + who + " " + DOES[choice]
                + " while " + (first >= second ? b : a) + " does not";
    }

    /** "Azerbaijan voted yes on 572 of its 593 votes, so what varies is Serbia’s vote." */
    String habits() {
        boolean first = counts.hardlyVaries(true);
        boolean second = counts.hardlyVaries(false);
        if (first && second) {
            return Grammar.capital(habit(true)) + " and " + habit(false) + ": neither varies much.";
        }
        if (first || second) {
            return Grammar.capital(habit(first)) + ", so what varies is the vote of " + (first ? b : a) + ".";
        }
        return "Every score of the pair is a summary of this table. Absences are shown and state no motive.";
    }

    private String habit(boolean first) {
        int choice = counts.commonest(first);
        return (first ? a : b) + " " + DID[choice] + " " + Numbers.count(counts.choice(first, choice)) + " of its "
                + Numbers.counted(counts.cast(first), "vote", "votes");
    }

    /** What Cohen’s κ adds, flagged where it cannot tell alignment from habit. */
    static Prose kappa(Estimate kappa, boolean uninformative) {
        Prose.Builder say = new Prose.Builder();
        if (!kappa.defined()) {
            return say.say("Cohen’s κ has no value here: " + kappa.undefined() + ".")
                    .build();
        }
        if (uninformative) {
            say.flag("κ uninformative");
        }
        say.say("Cohen’s κ is " + Numbers.decimals(kappa.value(), 2));
        if (kappa.hasInterval()) {
            say.interval(" [" + Numbers.decimals(kappa.lo(), 2) + " to " + Numbers.decimals(kappa.hi(), 2) + "]");
        }
        return say.say(
                        uninformative
                                ? ". With so little variation it cannot tell alignment from habit; it is shown and enters "
                                        + "no verdict."
                                : ": 0 is what the two states’ own shares of yes, abstention and no lead one to expect, "
                                        + "1 the same choice throughout.")
                .build();
    }

    /** "same vote (65 %), 375 of them both yes". */
    String same() {
        int sum = counts.apart(0);
        int most = 0;
        for (int choice = 1; choice < JointCounts.CAST; choice++) {
            most = counts.of(choice, choice) > counts.of(most, most) ? choice : most;
        }
        int held = counts.of(most, most);
        String both = " both " + (most == 1 ? "abstaining" : CHOICE[most]);
        if (sum == 0) {
            return "same vote";
        }
        return "same vote" + share(sum) + (held == sum ? ":" + both : ", " + Numbers.count(held) + " of them" + both);
    }

    /** "one step apart (27 %): in 137, Azerbaijan yes and Serbia abstaining"; "opposite (8 %): always …". */
    String apart(int distance) {
        int sum = counts.apart(distance);
        String words = distance == 1 ? "one step apart" : "opposite";
        if (sum == 0) {
            return words;
        }
        int u = 0;
        int v = distance;
        for (int one = 0; one < JointCounts.CAST; one++) {
            for (int other = 0; other < JointCounts.CAST; other++) {
                if (Math.abs(one - other) == distance && counts.of(one, other) > counts.of(u, v)) {
                    u = one;
                    v = other;
                }
            }
        }
        int most = counts.of(u, v);
        String always = sum == 1 ? ": " : ": always ";
        return words + share(sum) + (most == sum ? always : ": in " + Numbers.count(most) + ", ") + a + " " + CHOICE[u]
                + " and " + b + " " + CHOICE[v];
    }

    private String share(int count) {
        return " (" + Numbers.percent(count / (double) counts.joint()) + ")";
    }
}
