package org.entente.chart;

/**
 * Words as they stand in a drawing.
 *
 * @param text as written
 * @param box what they cover at most, whatever font the reader has
 */
public record Word(String text, Box box) {}
