-- A store as version 1 wrote it. It stays as it is: users have such files.
BEGIN TRANSACTION;
CREATE TABLE decisions (id INTEGER PRIMARY KEY, film INTEGER NOT NULL REFERENCES films ON DELETE CASCADE, judgement TEXT, finding TEXT, note TEXT NOT NULL, decided_by TEXT NOT NULL, decided_at TEXT NOT NULL, withdrawn_at TEXT);
INSERT INTO "decisions" VALUES(1,1,'poor image','pneumonia','rotated','AB','2026-01-01T10:05:00+00:00',NULL);
CREATE TABLE films (id INTEGER PRIMARY KEY, path BLOB NOT NULL, size INTEGER, mtime_ns INTEGER, model_key TEXT NOT NULL, status TEXT NOT NULL, probability REAL, reason TEXT NOT NULL, width INTEGER, height INTEGER, sha256 TEXT NOT NULL, model TEXT NOT NULL, scored_at TEXT NOT NULL, pattern TEXT, identifiers TEXT, cam BLOB, thumbnail BLOB);
INSERT INTO "films" VALUES(1,X'2F66696C6D732F7761726420322F612E64636D',10,20,'key','scored',0.75,'',300,260,'abababababababababababababababababababababababababababababababab','net 12345678','2026-01-01T10:00:00+00:00','viral','{"patient_name": "Doe Jane", "patient_id": "4711", "patient_sex": "", "age": 3, "study_date": "", "accession_number": ""}',NULL,NULL);
CREATE TABLE session_films (session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE, film INTEGER NOT NULL REFERENCES films ON DELETE CASCADE, UNIQUE (session, film));
INSERT INTO "session_films" VALUES(1,1);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, root BLOB NOT NULL, begun TEXT NOT NULL, ended TEXT, model_key TEXT NOT NULL, pictures INTEGER NOT NULL, operating_point TEXT NOT NULL, threshold REAL NOT NULL, sorted_by TEXT NOT NULL, descending INTEGER NOT NULL);
INSERT INTO "sessions" VALUES(1,X'2F66696C6D73','2026-01-01T10:00:00+00:00',NULL,'key',3,'balanced',0.5,'probability',1);
CREATE INDEX films_by_path ON films (path);
CREATE INDEX films_by_size ON films (size);
CREATE INDEX films_by_content ON films (sha256);
CREATE INDEX sessions_by_film ON session_films (film);
CREATE INDEX decisions_by_film ON decisions (film);
COMMIT;
PRAGMA user_version = 1;
