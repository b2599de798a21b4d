package org.entente.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.event.PairEvents;
import org.entente.source.archigos.Archigos;
import org.entente.source.atop.Atop;
import org.entente.source.cepiibaci.CepiiBaci;
import org.entente.source.colt.Colt;
import org.entente.source.contiguity.Contiguity;
import org.entente.source.cowdiplomacy.CowDiplomacy;
import org.entente.source.cowigo.CowIgo;
import org.entente.source.cowmid.CowMid;
import org.entente.source.cownmc.CowNmc;
import org.entente.source.cowstates.CowStates;
import org.entente.source.cowtrade.CowTrade;
import org.entente.source.ert.Ert;
import org.entente.source.geodist.GeoDist;
import org.entente.source.geography.Geography;
import org.entente.source.gwstates.GwStates;
import org.entente.source.icews.Icews;
import org.entente.source.icow.ColonialHistory;
import org.entente.source.leaders.Leaders;
import org.entente.source.organisations.Organisations;
import org.entente.source.pacts.Pacts;
import org.entente.source.record.UserRecord;
import org.entente.source.rivalriestd.ThompsonDreyer;
import org.entente.source.rivalriestss.ThompsonSakuwaSuhas;
import org.entente.source.sipri.SipriArms;
import org.entente.source.table.Table;
import org.entente.source.ties.UserTies;
import org.entente.source.ucdp.UcdpPrio;
import org.entente.source.undl.UngaUndl;
import org.entente.source.ungd.Speeches;
import org.entente.source.ungd.UnGeneralDebate;
import org.entente.source.vdem.Vdem;
import org.entente.source.voeten.UngaVoeten;
import org.entente.source.wits.Wits;

/** Every source there is: adding one is a package and a line here. */
public final class SourceCatalogue {
    /** Votes first, in order of precedence; then ties, one a line. */
    private static final List<DataSource> SOURCES = List.of( //
            new UngaVoeten(), //
            new UngaUndl(),
            new Atop(),
            new SipriArms(),
            new GeoDist(),
            new Contiguity(),
            new ColonialHistory(),
            new Vdem(),
            new Ert(),
            new UcdpPrio(),
            new UnGeneralDebate(),
            new CowIgo(),
            new CowTrade(),
            new Wits(),
            new CepiiBaci(),
            new Archigos(),
            new Icews(),
            new CowMid(),
            new CowNmc(),
            new CowStates(),
            new GwStates(),
            new ThompsonDreyer(),
            new ThompsonSakuwaSuhas(),
            new Colt(),
            new CowDiplomacy(),
            new UserTies(),
            new UserRecord());

    /** What ships with the product besides the votes, one a line. */
    private static final List<CompiledSource> COMPILED = List.of( //
            new Organisations(), //
            new Leaders(),
            new Geography(),
            new Pacts(),
            new Vdem(),
            new UcdpPrio(),
            new Speeches());

    private SourceCatalogue() {}

    /** Sources that can be imported, in order of precedence outside registry cases. */
    public static List<DataSource> list() {
        return SOURCES;
    }

    /** Sources of recorded votes, which slices can name. */
    public static List<DataSource> ofVotes() {
        return SOURCES.stream().filter(DataSource::hasVotes).toList();
    }

    /** Ties that ship with the product. */
    public static List<CompiledSource> compiled() {
        return COMPILED;
    }

    /** Dated events that ship with the product, pair by pair. */
    public static List<PairEvents> events() {
        return UserRecord.builtIn();
    }

    /** The source of this word. */
    public static Optional<DataSource> find(String id) {
        return SOURCES.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /**
     * What a file may be by its beginning; more than one where sources share a layout.
     *
     * @throws InputRefused if it is of no source; a damaged file says what is wrong with it
     */
    public static List<Recognised> detect(Path file) throws InputRefused {
        List<Recognised> found = new ArrayList<>();
        for (DataSource source : SOURCES) {
            source.recognise(file).ifPresent(role -> found.add(new Recognised(source, role)));
        }
        if (found.isEmpty()) {
            throw Table.noSource(file);
        }
        return List.copyOf(found);
    }

    /** Cards of everything an answer can rest on: the built-in record first, then the sources. */
    public static List<SourceCard> cards() {
        // a source that ships in part and can be imported whole has one card
        Set<SourceCard> cards = new LinkedHashSet<>();
        cards.add(SourceCards.of(SourceCatalogue.class, "builtin.json"));
        COMPILED.forEach(source -> cards.add(source.card()));
        SOURCES.forEach(source -> cards.add(source.card()));
        return List.copyOf(cards);
    }

    /** The card of this word, {@code builtin} among them. */
    public static Optional<SourceCard> card(String id) {
        return cards().stream().filter(card -> card.id().equals(id)).findFirst();
    }
}
