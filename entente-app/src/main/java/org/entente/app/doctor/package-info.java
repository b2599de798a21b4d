/** The state of what answers rest on: integrity of the store, coverage by year and source, disagreements. */
@NullMarked
package org.entente.app.doctor;

import org.jspecify.annotations.NullMarked;
