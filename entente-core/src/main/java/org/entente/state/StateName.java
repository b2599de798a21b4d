package org.entente.state;

/**
 * What a state was called over some days.
 *
 * @param name the United Nations short name where there is one
 * @param shortName a shorter form for tables, the name itself where that is short
 * @param adjective as in "Serbian policy", empty when unknown
 * @param demonym people in the plural, empty when unknown
 * @param span the days of the name
 * @param ended whether the state so named ended with it, although its lineage goes on (Yugoslavia, the USSR)
 */
public record StateName(String name, String shortName, String adjective, String demonym, Span span, boolean ended) {}
