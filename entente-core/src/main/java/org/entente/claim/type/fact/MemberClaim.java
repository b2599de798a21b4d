package org.entente.claim.type.fact;

import java.util.List;
import java.util.Set;
import org.entente.claim.Proposition;
import org.entente.claim.Tense;
import org.entente.claim.Topic;

/**
 * What a text says of a state's standing in an organisation.
 *
 * @param grade the standing: member, candidate, observer, partner, associate, suspended
 * @param act whether it came, left, was there, or was there from the beginning
 * @param days when
 */
public record MemberClaim(String grade, Act act, Days days) {
    private static final Set<String> GRADES = Set.of("candidate", "observer", "partner", "associate", "suspended");

    /** What happened, or was. */
    public enum Act {
        JOINED,
        LEFT,
        FOUNDED,
        /** It came, or is on the way: of texts about an accession. */
        ACCESSION,
        /** It came, or was there: of texts about a past day whose words fit both. */
        CAME_OR_WAS,
        /** It was still there when the days were over: of texts that deny it. */
        STAYED,
        WAS
    }

    /** That of a claim; plain topics say which standing and which act: see {@code topics.tsv}. */
    public static MemberClaim of(Proposition claim, Days days) {
        List<String> words =
                claim.roles().on(Topic.Kind.SENSE).stream().map(Topic::id).toList();
        String grade = words.stream().filter(GRADES::contains).findFirst().orElse("member");
        return new MemberClaim(grade, act(claim, words, days), days);
    }

    private static Act act(Proposition claim, List<String> words, Days days) {
        if (words.contains("founding")) {
            return Act.FOUNDED;
        }
        if (words.contains("accession")) {
            return days.unit() == Days.Unit.NONE && claim.tense() != Tense.PAST ? Act.ACCESSION : Act.JOINED;
        }
        if (words.contains("left")) {
            return Act.LEFT;
        }
        if (!claim.affirmed() && !words.contains("joined")) {
            return days.point() ? Act.STAYED : Act.WAS;
        }
        if (words.contains("joined")) {
            return Act.JOINED;
        }
        return words.contains("held") ? Act.WAS : unsaid(claim, days);
    }

    /** Without a word that tells: “since 2004” is when it came; “became” and “was a member in 2004” read alike. */
    private static Act unsaid(Proposition claim, Days days) {
        if (days.since()) {
            return Act.JOINED;
        }
        return claim.tense() == Tense.PAST && days.point() ? Act.CAME_OR_WAS : Act.WAS;
    }

    /** The same of whoever was there before the others came: it need only have been there. */
    MemberClaim beforehand() {
        return new MemberClaim(grade, Act.WAS, days);
    }

    boolean full() {
        return grade.equals("member");
    }
}
