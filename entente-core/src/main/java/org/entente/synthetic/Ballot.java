package org.entente.synthetic;

import org.entente.vote.RollCall;

/** A roll call and its row of cells. */
record Ballot(RollCall rollCall, byte[] cells) {}
