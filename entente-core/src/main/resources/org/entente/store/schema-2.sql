-- Schema 2: the notices of an import, the field dictionary, and a hash of the stored cells.
CREATE TABLE notice (
    snapshot INTEGER NOT NULL,
    number INTEGER NOT NULL,
    code VARCHAR NOT NULL,
    severity VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    file VARCHAR,
    line BIGINT NOT NULL,
    count BIGINT NOT NULL
);
CREATE TABLE field (
    table_name VARCHAR NOT NULL,
    column_name VARCHAR NOT NULL,
    label VARCHAR NOT NULL,
    definition VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    source VARCHAR NOT NULL
);
ALTER TABLE snapshot ADD COLUMN cells_sha256 VARCHAR;
