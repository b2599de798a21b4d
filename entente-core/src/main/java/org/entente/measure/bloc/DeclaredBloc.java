package org.entente.measure.bloc;

/**
 * An organisation held against the blocs found in a unit. Its members are the full ones on the day of the unit's last
 * roll call.
 *
 * @param organisation its short name
 * @param bound whether its members are bound to act together, as the table of organisations says
 * @param members COW codes of the full members in the network, ascending
 * @param main the found bloc with more of them than any other; of several with as many the one found first, −1 when all are alone
 * @param apart COW codes of the members that are not in it, ascending
 * @param adjustedRand adjusted Rand index of members and non-members against the found blocs, states alone as blocs of one
 * @param normalisedInformation normalised mutual information of the same
 */
public record DeclaredBloc(
        String organisation,
        boolean bound,
        int[] members,
        int main,
        int[] apart,
        double adjustedRand,
        double normalisedInformation) {

    /** Share of the members in the main bloc; NaN without members. */
    public double together() {
        return members.length == 0 || main < 0 ? Double.NaN : 1 - (double) apart.length / members.length;
    }

    /** Whether the main bloc has more than half of the members: the largest part of them need not be most. */
    public boolean majority() {
        return main >= 0 && 2 * apart.length < members.length;
    }
}
