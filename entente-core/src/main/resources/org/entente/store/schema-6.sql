-- Schema 6: the texts of speeches, packed. They are read on this machine alone and exported nowhere.
CREATE TABLE speech_text (
    snapshot INTEGER NOT NULL,
    ccode SMALLINT NOT NULL,
    session SMALLINT NOT NULL,
    year SMALLINT NOT NULL,
    length INTEGER NOT NULL,
    packed BLOB NOT NULL
);
ALTER TABLE snapshot ADD COLUMN texts BIGINT DEFAULT 0;
