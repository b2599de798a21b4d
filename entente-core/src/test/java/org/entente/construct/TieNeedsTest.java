package org.entente.construct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.SourceCard;
import org.entente.source.SourceCatalogue;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.junit.jupiter.api.Test;

/** What a page says would fill a layer is what the cards of sources say they give. */
class TieNeedsTest {
    private static final Pattern IMPORT = Pattern.compile("entente import (\\S+)");

    private static List<String> named(Layer layer) {
        List<String> sources = new ArrayList<>();
        Matcher found = IMPORT.matcher(TieNeeds.commands(layer));
        while (found.find()) {
            sources.add(found.group(1));
        }
        return sources;
    }

    @Test
    void everySourceNamedGivesTheLayerByItsCard() {
        int sources = 0;
        for (Layer layer : Layers.list()) {
            for (String source : named(layer)) {
                SourceCard card = SourceCatalogue.card(source).orElseThrow();
                assertThat(card.layers()).as(source).contains(layer.id());
                sources++;
            }
        }
        assertThat(sources).isGreaterThan(15);
    }

    @Test
    void aLayerOfNoSourceIsLeftToOnesOwnFile() {
        assertThat(TieNeeds.commands(Layers.BORDER)).isEqualTo("entente import cow-contiguity CONTIGUITY");
        assertThat(named(Layers.ORGANISATION)).isEmpty();
        assertThat(TieNeeds.sentence(Layers.ORGANISATION)).contains("ties of your own");
    }
}
