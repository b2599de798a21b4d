package org.entente.dossier;

/** The profile of the pair: all constructs side by side. */
final class ProfileSection implements SectionWriter {
    @Override
    public Section write(Subject subject) {
        return new Profile(subject.tellings())
                .section(SourceLine.votes(subject) + " Other lines: the sources of the sections that they open.");
    }
}
