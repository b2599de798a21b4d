package org.entente.source.geography;

import org.entente.state.Capital;

/** The shortest way between two places on a sphere of the Earth's mean radius, by the haversine formula. */
final class GreatCircle {
    private static final double MEAN_RADIUS = 6371.0088;

    private GreatCircle() {}

    static double kilometres(Capital one, Capital other) {
        double north = Math.toRadians(one.latitude());
        double otherNorth = Math.toRadians(other.latitude());
        double half = haversine(otherNorth - north)
                + Math.cos(north)
                        * Math.cos(otherNorth)
                        * haversine(Math.toRadians(other.longitude() - one.longitude()));
        // rounding may leave antipodes a little above one
        return 2 * MEAN_RADIUS * Math.asin(Math.sqrt(Math.min(1, half)));
    }

    private static double haversine(double angle) {
        double sine = Math.sin(angle / 2);
        return sine * sine;
    }
}
