package org.entente.construct.narrative;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What a reader must know of the construct. */
final class NarrativeCard {
    private static final String PAIRS = "All pairs with at least 5 common sessions in the same ten years.";
    private static final String SESSIONS =
            "90 % percentile interval from 1,000 draws of the sessions with replacement, the same draws for all pairs; a draw"
                    + " counts the pair’s common sessions in it.";
    private static final String ENOUGH =
            "Speeches of at least 400 tokens by both in at least 5 common sessions; else the sessions’ cosines and no figure.";
    private static final String CORPUS =
            "Jankin, Baturo and Dasandi, United Nations General Debate Corpus, doi:10.7910/DVN/0TJX8Y";

    static final ConstructCard CARD = new ConstructCard(
            Narrative.ID,
            "Narrative",
            "Do the two speak of the same subjects before the General Assembly, and does each name the other?",
            Of.PAIR,
            List.of(embeddings(), lexicon(), mentions(), salience()),
            List.of(
                    new Input(
                            "speech",
                            "hits of nine frames and tokens of each speech",
                            "The counts of sessions 60 to 79 ship with the product; an imported archive replaces them."),
                    new Input(
                            "mention", "how often each speech names each other state", "Ships for the same sessions."),
                    new Input("speaker", "who spoke and in which office", "The column stays empty."),
                    new Input(
                            "speech_text",
                            "the texts, for embeddings and the places of mentions",
                            "Without an imported archive similarity by frames stands alone and mentions have no places.")),
            "Similarity says that they speak of the same subjects. Opponents do so too, since a dispute is what both speak of:"
                    + " it says nothing of what is said for or against, and enters no verdict on alignment. A mention has no"
                    + " sign: rivals are named as friends are. Embeddings read the first 128 word pieces, some 100 words, of"
                    + " each passage of 256. Names are taken out by rule: a person whose name is a common word may stay.",
            List.of(
                    CORPUS,
                    "Reimers and Gurevych 2019, Sentence-BERT, EMNLP",
                    "Wang, Wei, Dong, Bao, Yang and Zhou 2020, MiniLM, NeurIPS",
                    "Marshall 1991, Applied Statistics 40(2)",
                    "Garwood 1936, Biometrika 28(3/4)"));

    private NarrativeCard() {}

    private static Indicator embeddings() {
        return new Indicator(
                Likeness.EMBEDDINGS,
                "Similarity by embeddings",
                "Names of states, places and people are taken out of each speech: every name by which mentions are counted,"
                        + " every word with a capital that the archive writes small fewer than ten times, and what follows "
                        + "Mr., Mrs., Ms. or Miss. The rest is cut into passages of 256 words; a last one of under 128 is "
                        + "left out unless it is the only one. Each passage is embedded by all-MiniLM-L6-v2 (8-bit weights,"
                        + " first 128 word pieces, mean over them, length 1); a speech’s vector is the mean of its "
                        + "passages’. From it the mean vector of all speeches of the session is taken. The figure is the "
                        + "cosine of the two states’ vectors, averaged over the sessions of ten years in which both spoke.",
                PAIRS,
                SESSIONS,
                ENOUGH,
                Alike.NEITHER,
                Indicator.SCORE,
                true,
                "Reimers and Gurevych 2019; Wang et al. 2020");
    }

    private static Indicator lexicon() {
        return new Indicator(
                Likeness.LEXICON,
                "Similarity by frames",
                "A speech’s vector has the hits of each of the nine frames of lexicon v1 per 1,000 tokens. From it the mean"
                        + " vector of all speeches of the session is taken. The figure is the cosine of the two states’ "
                        + "vectors, averaged over the sessions of ten years in which both spoke. Frames with many hits weigh"
                        + " most.",
                PAIRS,
                SESSIONS,
                ENOUGH,
                Alike.NEITHER,
                Indicator.SCORE,
                true,
                "");
    }

    private static Indicator mentions() {
        return new Indicator(
                Naming.INDICATOR,
                "Mentions a speech",
                "How often the first state’s speeches of ten years name the second, by any of its names, adjectives and "
                        + "demonyms, divided by the number of its speeches; 0 where it spoke and named it nowhere.",
                "All pairs, each way, of the same years.",
                "Exact 90 % interval of a Poisson count, divided by the number of speeches. Mentions come in clusters, so that"
                        + " it is rather too narrow.",
                "One speech.",
                Alike.NEITHER,
                2,
                false,
                "Garwood 1936");
    }

    private static Indicator salience() {
        return new Indicator(
                Saliences.INDICATOR,
                "Salience",
                "Natural logarithm of a ratio: hits of the frame in the state’s speeches of ten years to those expected at each"
                        + " session’s pooled rate, drawn towards 1 by the posterior mean of a gamma distribution whose "
                        + "variance all states’ speeches give. 0 is as all, 0.69 twice as often.",
                "All states that spoke in the same years.",
                "90 % percentile interval from 1,000 draws of sessions with replacement; none with fewer than five speeches or"
                        + " without a hit.",
                "400 tokens.",
                Alike.NEITHER,
                2,
                true,
                "Marshall 1991");
    }
}
