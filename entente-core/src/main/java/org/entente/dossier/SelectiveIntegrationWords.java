package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** What a page says of grades of membership and of votes where a bloc does not say yes. */
final class SelectiveIntegrationWords implements ConstructWords {
    private static final String MATCH = "match_where_not_yes";

    @Override
    public String answer(Telling telling) {
        List<String> matches = new ArrayList<>();
        for (Finding finding : matches(telling.reading().findings())) {
            matches.add(telling.name(finding.who()) + " " + finding.about() + " " + telling.value(finding));
        }
        return matches.isEmpty() ? "grades alone" : String.join(", ", matches);
    }

    private static List<Finding> matches(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.indicator().equals(MATCH) && finding.estimate().defined())
                .toList();
    }

    /** "Share of EU votes other than yes cast alike: Azerbaijan 21 %, Serbia 83 %": the first bloc that has a figure. */
    @Override
    public Optional<Prose> finding(Telling telling) {
        List<Finding> matches = matches(telling.reading().findings());
        if (matches.isEmpty()) {
            return Optional.of(Prose.of("Standing alone: no votes to hold against a bloc’s"));
        }
        String bloc = matches.get(0).about();
        List<String> said = matches.stream()
                .filter(finding -> finding.about().equals(bloc))
                .map(finding -> telling.name(finding.who()) + " "
                        + Numbers.percent(finding.estimate().value()))
                .toList();
        return Optional.of(
                Prose.of("Share of " + bloc + " votes other than yes cast alike: " + String.join(", ", said)));
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        Prose.Builder say = new Prose.Builder();
        for (Finding finding : matches(telling.reading().findings())) {
            Estimate estimate = finding.estimate();
            say.say((say.isEmpty() ? "" : " ")
                            + Grammar.capital(telling.name(finding.who()).text()) + " (" + finding.about() + ": "
                            + grade(telling, finding) + ") cast the bloc’s vote on ")
                    .figure(Numbers.percent(estimate.value()), telling.section())
                    .say(" of the " + Numbers.counted(estimate.n(), "text", "texts") + " in " + finding.years()
                            + " on which that was to abstain or no");
            if (estimate.hasInterval()) {
                say.interval(" [" + Numbers.interval(estimate.lo(), estimate.hi(), false) + "]");
            }
            say.say(".");
        }
        return say.isEmpty() ? List.of() : List.of(say.build());
    }

    /** "candidate", "member". */
    private static String grade(Telling telling, Finding match) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals("grade")
                        && finding.who() == match.who()
                        && finding.about().equals(match.about()))
                .map(Finding::counted)
                .findFirst()
                .orElse("no grade");
    }
}
