package org.entente.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entente.construct.Construct;
import org.entente.construct.Constructs;

/**
 * The sections of a dossier, in order: first what two minutes allow, then what two hours do, theme by theme: in each the
 * sections of its layers, then its constructs.
 */
final class SectionCatalogue {
    private static final List<Theme> THEMES = List.of(
            new Theme(
                    Section.Part.TWO_MINUTES,
                    List.of(new HowCloseSection(), new ProfileSection(), new CasesSection(), new DatedSection()),
                    List.of()),
            new Theme(
                    Section.Part.VOTES,
                    List.of(new YearsSection(), new IssuesSection(), new DividesSection(), new IdealPointsSection()),
                    List.of("convergence", "durability")),
            new Theme(
                    Section.Part.PRINCIPLE,
                    List.of(),
                    List.of("mutual_support", "consistency", "principle_or_friendship", "sovereignty", "follow_up")),
            new Theme(
                    Section.Part.POLES,
                    List.of(new PolesSection(), new FoundBlocsSection(), new BeyondBlocsSection()),
                    List.of("multi_vector_votes", "multi_vector_flows", "selective_integration", "asymmetry")),
            new Theme(
                    Section.Part.BODIES,
                    List.of(new OrganisationsSection(), new ObligationsSection(), new LeadersSection()),
                    List.of("institutions", "leadership")),
            new Theme(
                    Section.Part.HISTORY,
                    List.of(new RegimesSection(), new ConflictSection(), new DistanceSection()),
                    List.of("ideology", "autonomy", "trajectories", "distance_and_expectation")),
            new Theme(
                    Section.Part.RESOURCES,
                    List.of(new ResourcesSection(), new SpeechesSection()),
                    List.of("resources", "position", "narrative")));

    private static final Theme END = new Theme(Section.Part.LIMITS, List.of(new LimitsSection()), List.of());

    private SectionCatalogue() {}

    /**
     * A part of the contents.
     *
     * @param part its heading
     * @param writers its layers
     * @param constructs ids of its constructs
     */
    private record Theme(Section.Part part, List<SectionWriter> writers, List<String> constructs) {}

    /** What writes the sections of layers and the limits. */
    static List<SectionWriter> list() {
        return Stream.concat(THEMES.stream(), Stream.of(END))
                .flatMap(theme -> theme.writers().stream())
                .toList();
    }

    /** All sections of a dossier. A construct that bears the id of a section stands in it, after what it shows. */
    static List<Section> sections(Subject subject) {
        Map<SectionWriter, Section> written = written(subject);
        List<Section> sections = new ArrayList<>();
        Set<String> placed = new LinkedHashSet<>();
        for (Theme theme : THEMES) {
            for (SectionWriter writer : theme.writers()) {
                Section section = Objects.requireNonNull(written.get(writer)).in(theme.part());
                placed.add(section.id());
                add(sections, subject, section);
            }
            for (String id : theme.constructs()) {
                if (placed.add(id)) {
                    Constructs.find(id).ifPresent(construct -> add(sections, subject, construct, theme.part()));
                }
            }
        }
        for (Construct construct : Constructs.list()) {
            if (placed.add(construct.card().id())) {
                add(sections, subject, construct, Section.Part.LIMITS);
            }
        }
        END.writers()
                .forEach(writer ->
                        sections.add(Objects.requireNonNull(written.get(writer)).in(Section.Part.LIMITS)));
        return sections;
    }

    /** What every writer writes: all side by side, but those that cite one after the other. */
    private static Map<SectionWriter, Section> written(Subject subject) {
        Map<SectionWriter, Section> written = new ConcurrentHashMap<>();
        List<SectionWriter> citing =
                list().stream().filter(SectionWriter::cites).toList();
        List<Runnable> jobs = new ArrayList<>();
        jobs.add(() -> citing.forEach(writer -> written.put(writer, writer.write(subject))));
        list().stream()
                .filter(writer -> !writer.cites())
                .forEach(writer -> jobs.add(() -> written.put(writer, writer.write(subject))));
        SideBySide.run(jobs);
        return written;
    }

    private static void add(List<Section> sections, Subject subject, Section section) {
        Optional<Construct> construct = Constructs.find(section.id());
        if (!repeats(subject, section)) {
            sections.add(construct.map(of -> joined(subject, section, of)).orElse(section));
            return;
        }
        // What the construct of that name knows besides votes stands all the same.
        construct.ifPresent(of -> add(sections, subject, of, section.part()));
    }

    private static Section joined(Subject subject, Section section, Construct construct) {
        return ConstructSection.inDossier(subject.telling(construct))
                .section(section.part())
                .filter(own -> own.status() == Section.Status.FILLED)
                .map(own -> section.with(own.exhibits()))
                .orElse(section);
    }

    /** Without a joint vote the first section says so, once: sections that could only repeat it are left out. */
    private static boolean repeats(Subject subject, Section section) {
        return subject.years().isEmpty()
                && section.status() != Section.Status.FILLED
                && (section.part() == Section.Part.VOTES || section.part() == Section.Part.POLES);
    }

    private static void add(List<Section> sections, Subject subject, Construct construct, Section.Part part) {
        Telling telling = subject.telling(construct);
        if (subject.years().isEmpty()
                && telling.onVotesAlone()
                && !telling.reading().filled()) {
            return;
        }
        ConstructSection.inDossier(telling)
                .section(part)
                .map(Section::ofConstruct)
                .ifPresent(sections::add);
    }
}
