package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.actor.ActorMention;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Gives the words of a mention the part of speech that a name has, whatever the tagger took them for. */
final class NameTags {
    private NameTags() {}

    static List<Token> mend(List<Token> tokens, List<ActorMention> mentions) {
        List<Token> mended = new ArrayList<>(tokens);
        for (ActorMention mention : mentions) {
            for (int i = 0; i < mended.size(); i++) {
                Token token = mended.get(i);
                if (token.span().meets(mention.span())) {
                    mended.set(i, new Token(token.span(), token.text(), token.lemma(), tag(token, mention)));
                }
            }
        }
        return mended;
    }

    private static Tag tag(Token token, ActorMention mention) {
        if (!Character.isUpperCase(token.text().charAt(0))) {
            return token.tag();
        }
        return switch (mention.kind()) {
            case NAME, CAPITAL, LEADER, ORGANISATION, TERRITORY ->
                token.is(Tag.DET) || token.is(Tag.ADP) ? token.tag() : Tag.PROPN;
            case ADJECTIVE -> token.is(Tag.PROPN) || token.is(Tag.NOUN) ? token.tag() : Tag.ADJ;
            case PEOPLE, GROUP, PRONOUN, DESCRIPTION -> token.is(Tag.VERB) ? Tag.NOUN : token.tag();
        };
    }
}
