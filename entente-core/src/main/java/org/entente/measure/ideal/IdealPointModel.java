package org.entente.measure.ideal;

import java.util.Locale;

/** Which model of ideal points is meant; it decides what votes enter as well as how they are fitted. */
public enum IdealPointModel {
    /** The project's own: every vote of the slice, states smoothed over past and future. */
    PROPER,
    /** That of Bailey, Strezhnev and Voeten as they estimate it: their votes, their priors, their sampler. */
    COMPATIBLE;

    /** The word in files and keys: proper, compatible. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
