-- Schema 4: which publisher's terms the user has accepted.
CREATE TABLE consent (
    source VARCHAR NOT NULL,
    terms_sha256 VARCHAR NOT NULL,
    accepted_at TIMESTAMP NOT NULL
);
