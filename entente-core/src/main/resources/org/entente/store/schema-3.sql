-- Schema 3: ties of every layer, what each layer covers, and an account of the rows of each file.
CREATE TABLE tie (
    snapshot INTEGER NOT NULL,
    layer VARCHAR NOT NULL,
    a SMALLINT NOT NULL,
    b SMALLINT NOT NULL,
    from_date INTEGER NOT NULL,
    to_date INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    value DOUBLE,
    lo DOUBLE,
    hi DOUBLE,
    sd DOUBLE,
    source VARCHAR NOT NULL,
    confidence VARCHAR NOT NULL
);
CREATE TABLE layer (
    snapshot INTEGER NOT NULL,
    layer VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    shape VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    from_year INTEGER NOT NULL,
    to_year INTEGER NOT NULL,
    complete BOOLEAN NOT NULL,
    note VARCHAR NOT NULL,
    data_rows BIGINT NOT NULL
);
ALTER TABLE snapshot ADD COLUMN ties BIGINT DEFAULT 0;
ALTER TABLE snapshot_file ADD COLUMN kept BIGINT DEFAULT 0;
ALTER TABLE snapshot_file ADD COLUMN mapped BIGINT DEFAULT 0;
ALTER TABLE snapshot_file ADD COLUMN unmapped BIGINT DEFAULT 0;
ALTER TABLE snapshot_file ADD COLUMN malformed BIGINT DEFAULT 0;
ALTER TABLE snapshot_file ADD COLUMN left_out BIGINT DEFAULT 0;
