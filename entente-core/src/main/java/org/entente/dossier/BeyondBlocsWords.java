package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Numbers;

/** What a page says of blocs that a pair shares. */
final class BeyondBlocsWords implements ConstructWords {
    private static final int LONGEST = 80;

    @Override
    public String answer(Telling telling) {
        return shared(telling).map(finding -> blocs(finding) + " shared").orElse("no data");
    }

    private static Optional<Finding> shared(Telling telling) {
        return telling.reading().find("shared_blocs");
    }

    private static String blocs(Finding finding) {
        long count = Math.round(finding.estimate().value());
        return count == 0 ? "no declared bloc" : Numbers.counted(count, "declared bloc", "declared blocs");
    }

    @Override
    public Optional<Prose> finding(Telling telling) {
        return shared(telling)
                .map(finding -> new Prose.Builder()
                        .say(Grammar.capital(telling.both()) + " share ")
                        .figure(blocs(finding), telling.section())
                        .say(" in " + finding.years())
                        .build());
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        return shared(telling)
                .map(finding -> new Prose.Builder()
                        .say(Grammar.capital(telling.both()) + " share ")
                        .figure(blocs(finding), telling.section())
                        .say(" in " + finding.years() + ", " + finding.counted()
                                + (finding.remark().isEmpty() ? "." : ": " + finding.remark()))
                        .build())
                .stream()
                .toList();
    }

    /** " (EU, NATO)" where the reading names them shortly. */
    private static String names(Finding finding) {
        String names = finding.remark().replaceAll("\\.$", "");
        return names.isEmpty() || names.length() > LONGEST ? "" : " (" + names + ")";
    }

    @Override
    public List<Clause> clauses(Telling telling) {
        return shared(telling).stream()
                .map(finding -> new Clause(Clause.Side.NEITHER, clause(telling, finding)))
                .toList();
    }

    private static Prose clause(Telling telling, Finding finding) {
        Prose.Builder say = new Prose.Builder();
        if (finding.estimate().value() == 0) {
            return say.figure(blocs(finding), telling.section())
                    .say(" has both as full members in " + finding.years())
                    .build();
        }
        return say.say("both are full members of ")
                .figure(blocs(finding), telling.section())
                .say(" in " + finding.years() + names(finding))
                .build();
    }
}
