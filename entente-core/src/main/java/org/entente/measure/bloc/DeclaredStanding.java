package org.entente.measure.bloc;

/**
 * The states that stand to an organisation in a grade short of full membership, held against the found bloc in which most
 * of its full members are.
 *
 * @param organisation its short name
 * @param grade candidate, associate, partner, observer or suspended
 * @param main the found bloc with more than half of the full members
 * @param states COW codes of the states of this grade in the network, ascending
 * @param apart COW codes of those that are not in that bloc, ascending
 */
public record DeclaredStanding(String organisation, String grade, int main, int[] states, int[] apart) {}
