-- Schema 5: dated events of pairs, and what a record holds in full.
CREATE TABLE dated_event (
    snapshot INTEGER NOT NULL,
    number INTEGER NOT NULL,
    a SMALLINT NOT NULL,
    b SMALLINT NOT NULL,
    from_date INTEGER NOT NULL,
    to_date INTEGER NOT NULL,
    type VARCHAR NOT NULL,
    level VARCHAR NOT NULL,
    actor SMALLINT,
    place VARCHAR NOT NULL,
    stance VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    amount DOUBLE,
    unit VARCHAR NOT NULL,
    wording VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    confidence VARCHAR NOT NULL
);
CREATE TABLE dated_complete (
    snapshot INTEGER NOT NULL,
    number INTEGER NOT NULL,
    a SMALLINT NOT NULL,
    b SMALLINT NOT NULL,
    type VARCHAR NOT NULL,
    from_date INTEGER NOT NULL,
    to_date INTEGER NOT NULL
);
ALTER TABLE snapshot ADD COLUMN events BIGINT DEFAULT 0;
