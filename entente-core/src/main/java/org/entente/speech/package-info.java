/**
 * What is counted in a speech: its tokens, the hits of each frame of the lexicon, the mentions of each state. One pass
 * over the text; {@link org.entente.speech.SpeechCounter} is the way in, {@code docs/decisions/speeches.md} has the rules.
 */
@NullMarked
package org.entente.speech;

import org.jspecify.annotations.NullMarked;
