package org.entente.dossier;

import java.util.List;

/** The sections of a dossier, in order: first what two minutes allow, then what two hours do. */
final class SectionCatalogue {
    private static final List<SectionWriter> SECTIONS = List.of(
            new HowCloseSection(),
            new ProfileSection(),
            new CasesSection(),
            new DatedSection(),
            new YearsSection(),
            new IssuesSection(),
            new DividesSection(),
            new PolesSection(),
            new OrganisationsSection(),
            new ObligationsSection(),
            new LeadersSection(),
            new RegimesSection(),
            new ConflictSection(),
            new DistanceSection(),
            new ResourcesSection(),
            new SpeechesSection(),
            new LimitsSection());

    private SectionCatalogue() {}

    static List<SectionWriter> list() {
        return SECTIONS;
    }
}
