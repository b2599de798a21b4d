package org.entente.construct.narrative;

import org.entente.construct.Setting;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.state.State;
import org.entente.tie.Layers;

/** What is missing where texts are not there, or not embedded, and the command that fills it. */
final class Texts {
    private Texts() {}

    static String needs(Setting setting, Window window, State a, State b) {
        TieRecord ties = setting.evidence().ties();
        if (window.embedded() != null) {
            return "";
        }
        if (ties.texts().isPresent()) {
            return "The texts in the store are not embedded yet, so that similarity by embeddings is missing: entente"
                    + " speeches " + setting.code(a) + " " + setting.code(b) + " does it once, in some minutes.";
        }
        String counts = "Similarity by sentence embeddings and the places of mentions need the texts, of which the"
                + " product ships counts alone: ";
        return ties.holdings(Layers.SPEECH).stream()
                .filter(holding -> !holding.builtIn())
                .findFirst()
                .map(Texts::again)
                .orElse(counts + "entente import ungd SPEECHES keeps them in your own store.");
    }

    /** Of an archive that was imported before texts were kept. */
    private static String again(TieHolding holding) {
        String id = holding.origin().id();
        return "Similarity by sentence embeddings and the places of mentions need the texts, which " + id
                + " was imported without: entente sources --forget " + id + ", then import the archive again.";
    }
}
