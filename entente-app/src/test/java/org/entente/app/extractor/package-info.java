@NullMarked
package org.entente.app.extractor;

import org.jspecify.annotations.NullMarked;
