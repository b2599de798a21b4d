-- Schema 1: what was imported.
CREATE TABLE schema_version (version INTEGER NOT NULL);
INSERT INTO schema_version VALUES (0);
CREATE TABLE snapshot (
    number INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    publisher VARCHAR NOT NULL,
    version VARCHAR NOT NULL,
    doi VARCHAR,
    licence VARCHAR NOT NULL,
    citation VARCHAR NOT NULL,
    imported_at TIMESTAMP NOT NULL,
    record_end DATE,
    roll_calls INTEGER NOT NULL,
    votes BIGINT NOT NULL,
    matches INTEGER NOT NULL,
    superseded_by VARCHAR
);
CREATE TABLE snapshot_file (
    snapshot INTEGER NOT NULL,
    position INTEGER NOT NULL,
    role VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    bytes BIGINT NOT NULL,
    data_rows BIGINT NOT NULL
);
CREATE TABLE origin (
    snapshot INTEGER NOT NULL,
    position INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    version VARCHAR NOT NULL,
    doi VARCHAR,
    licence VARCHAR NOT NULL,
    sha256 VARCHAR,
    retrieved VARCHAR,
    record_end VARCHAR,
    citation VARCHAR NOT NULL
);
CREATE TABLE roll_call (
    snapshot INTEGER NOT NULL,
    number INTEGER NOT NULL,
    native_id VARCHAR NOT NULL,
    symbol VARCHAR,
    date DATE NOT NULL,
    session VARCHAR NOT NULL,
    meeting VARCHAR,
    title VARCHAR,
    short_text VARCHAR,
    description VARCHAR,
    agenda_title VARCHAR,
    subjects VARCHAR,
    amendment BOOLEAN,
    paragraph BOOLEAN,
    important BOOLEAN,
    issues SMALLINT NOT NULL
);
CREATE TABLE state_column (
    snapshot INTEGER NOT NULL,
    position INTEGER NOT NULL,
    ccode SMALLINT NOT NULL
);
CREATE TABLE vote (
    snapshot INTEGER NOT NULL,
    roll_call INTEGER NOT NULL,
    ccode SMALLINT NOT NULL,
    choice TINYINT NOT NULL
);
CREATE TABLE match (
    snapshot INTEGER NOT NULL,
    number INTEGER NOT NULL,
    first_id VARCHAR NOT NULL,
    second_id VARCHAR NOT NULL
);
