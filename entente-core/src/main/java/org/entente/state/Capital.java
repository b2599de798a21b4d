package org.entente.state;

/**
 * A seat of government over some days.
 *
 * @param name of the city
 * @param latitude degrees, north positive
 * @param longitude degrees, east positive
 * @param span the days; a first of January or last of December often stands for a year
 */
public record Capital(String name, double latitude, double longitude, Span span) {}
