package org.entente.state;

/** A regional group of the United Nations a state belonged to over some days. Package-private: display only. */
record RegionalGroup(int ccode, String group, Span span) {}
