/** Answers as files: tables of columns, CSV and Parquet, codebooks, writing all or nothing. */
@NullMarked
package org.entente.app.file;

import org.jspecify.annotations.NullMarked;
