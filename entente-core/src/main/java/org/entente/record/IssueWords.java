package org.entente.record;

import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.vote.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Words of a title by which the project gives issue codes where no text of the same title was ever coded. They follow
 * the CC0 record's habits, such as coding settlements under colonialism, not a view of what the issues should be.
 */
final class IssueWords {
    private static final Pattern MIDDLE_EAST =
            Pattern.compile("PALESTIN|ISRAEL|MIDDLE EAST|ARAB TERRITOR|GOLAN|JERUSALEM"
                    + "|LEBANON|GAZA|NEAR EAST|DISENGAGEMENT OBSERVER|EMERGENCY FORCE");
    private static final Pattern NUCLEAR = Pattern.compile(
            "NUCLEAR|ATOMIC|FISSILE|TLATELOLCO|RAROTONGA|PELINDABA" + "|BALLISTIC MISSILE|SEMIPALATINSK|TEST.BAN");
    private static final Pattern DISARMAMENT = Pattern.compile(
            "DISARM|\\bARMS\\b|ARMAMENT|WEAPON|MISSILE|MILITARY BUDGET"
                    + "|MILITARY EXPENDITURE|FISSILE|AMMUNITION|ZONE OF PEACE|CONFIDENCE.BUILDING|GENEVA PROTOCOL|TLATELOLCO");
    private static final Pattern HUMAN_RIGHTS =
            Pattern.compile("HUMAN RIGHT|RACIAL|RACIS|TORTURE|EXECUTION|DEATH PENALTY"
                    + "|FUNDAMENTAL FREEDOM|RIGHT TO|RIGHTS OF|RIGHT OF|DISCRIMINAT|APARTHEID|GENOCIDE|SELF-DETERMINATION|RELIGIO"
                    + "|CIVILIAN PERSONS|COERCIVE MEASURES|ISRAELI SETTLEMENTS|OCCUPIED SYRIAN GOLAN"
                    + "|EQUITABLE INTERNATIONAL ORDER|MERCENAR");
    private static final Pattern NO_HUMAN_RIGHTS = Pattern.compile("PALESTINE REFUGEE|HUMAN SETTLEMENTS");
    private static final Pattern COLONIALISM =
            Pattern.compile("COLONIAL|COLONIZ|DECOLON|SELF-DETERMINATION|SELF.GOVERNING"
                    + "|SELF-GOVERNMENT|NAMIBIA|RHODESIA|ZIMBABWE|TRUST TERRITOR|SOUTH WEST AFRICA|PORTUGUESE|MERCENAR|\\bGUAM\\b"
                    + "|NEW CALEDONIA|TOKELAU|WESTERN SAHARA|MAYOTTE|FALKLAND|CHAGOS|ISRAELI SETTLEMENTS|OCCUPIED SYRIAN GOLAN"
                    + "|ISRAELI PRACTICES|CIVILIAN PERSONS|SOVEREIGNTY OF THE PALESTINIAN|AMERICAN SAMOA|INDIVIDUAL TERRITORIES"
                    + "|BERMUDA");
    private static final Pattern ECONOMY = Pattern.compile("DEVELOPMENT|ECONOMIC|INTERNATIONAL TRADE|\\bDEBT\\b"
            + "|FINANCIAL SYSTEM|FINANCING FOR|POVERTY|COMMODIT|INDUSTRIAL|GLOBALI[SZ]ATION AND|OIL SLICK|AGRICULTUR"
            + "|COERCION|NATURAL RESOURCES|TEA DAY|CLIMATE|ENTREPRENEUR");
    private static final Pattern NO_ECONOMY =
            Pattern.compile("HUMAN RIGHTS|DISARMAMENT|INFORMATION AND TELECOM|RIGHT TO|ECONOMIC AND OTHER ACTIVITIES");

    private IssueWords() {}

    /** The mask of issues whose words a title has. */
    static int mask(@Nullable String title) {
        if (title == null) {
            return 0;
        }
        String text = TitleKey.cut(title).toUpperCase(Locale.ROOT);
        int mask = 0;
        for (Issue issue : Issue.values()) {
            mask |= has(issue, text) ? issue.bit() : 0;
        }
        return mask;
    }

    private static boolean has(Issue issue, String text) {
        return switch (issue) {
            case ME -> MIDDLE_EAST.matcher(text).find();
            case NU -> NUCLEAR.matcher(text).find();
            case DI -> DISARMAMENT.matcher(text).find();
            case HR ->
                HUMAN_RIGHTS.matcher(text).find()
                        && !NO_HUMAN_RIGHTS.matcher(text).find();
            case CO -> COLONIALISM.matcher(text).find();
            case EC -> ECONOMY.matcher(text).find() && !NO_ECONOMY.matcher(text).find();
        };
    }
}
