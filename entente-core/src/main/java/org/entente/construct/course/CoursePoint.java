package org.entente.construct.course;

import org.entente.measure.Estimate;

/**
 * A year of a pair's course.
 *
 * @param year the year
 * @param predicted whether it lies after the setting's end
 * @param estimate relative affinity, observed with its sampling interval or predicted with its predictive interval
 * @param votes joint votes on whole texts, 0 for a predicted year
 */
public record CoursePoint(int year, boolean predicted, Estimate estimate, int votes) {}
