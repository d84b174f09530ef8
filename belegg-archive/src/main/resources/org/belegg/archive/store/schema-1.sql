-- Version 1. See docs/archive.md for what is kept where. Commands end with a semicolon at the end of a line.
--
-- What is true: article, reading, decision, run. All other tables are made from these and can be made anew.

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  version TEXT NOT NULL,
  models TEXT NOT NULL,
  options TEXT NOT NULL,
  who TEXT NOT NULL,
  started TEXT NOT NULL,
  ended TEXT,
  added INTEGER NOT NULL DEFAULT 0,
  reread INTEGER NOT NULL DEFAULT 0,
  known INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL UNIQUE,
  text_hash TEXT NOT NULL,
  text ANY NOT NULL,
  name TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  outlet_folded TEXT,
  published TEXT,
  language TEXT,
  origin TEXT NOT NULL,
  run INTEGER NOT NULL REFERENCES run
) STRICT;

CREATE INDEX article_name ON article (name);
CREATE INDEX article_text_hash ON article (text_hash);
CREATE INDEX article_outlet ON article (outlet_folded);

CREATE TABLE reading (
  article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  run INTEGER NOT NULL REFERENCES run,
  version TEXT NOT NULL,
  models TEXT NOT NULL,
  language TEXT NOT NULL,
  published_earliest TEXT,
  published_latest TEXT,
  json BLOB NOT NULL,
  words BLOB NOT NULL
) STRICT;

CREATE INDEX reading_published ON reading (published_latest);

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('statement', 'figure', 'time', 'entity')),
  anchor TEXT NOT NULL,
  cue_anchor TEXT NOT NULL,
  words TEXT NOT NULL,
  finding TEXT,
  verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'unsure', 'correct')),
  field TEXT,
  value TEXT,
  machine_value TEXT,
  note TEXT,
  who TEXT NOT NULL,
  made TEXT NOT NULL,
  undone_by TEXT,
  undone TEXT
) STRICT;

CREATE INDEX decision_article ON decision (article);

CREATE TABLE speaker (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  type TEXT NOT NULL,
  story TEXT NOT NULL,
  stands_as INTEGER REFERENCES speaker,
  UNIQUE (folded, type, story)
) STRICT;

CREATE INDEX speaker_stands_as ON speaker (stands_as);

CREATE TABLE merger (
  id INTEGER PRIMARY KEY,
  kept INTEGER NOT NULL REFERENCES speaker,
  merged INTEGER NOT NULL REFERENCES speaker,
  note TEXT,
  who TEXT NOT NULL,
  made TEXT NOT NULL,
  undone_by TEXT,
  undone TEXT
) STRICT;

CREATE TABLE entity (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  finding TEXT NOT NULL,
  speaker INTEGER NOT NULL REFERENCES speaker,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  stands_for TEXT,
  stands_for_folded TEXT,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  verdict TEXT,
  UNIQUE (article, finding)
) STRICT;

CREATE INDEX entity_speaker ON entity (speaker);

CREATE TABLE role (
  entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
  text TEXT NOT NULL,
  organisation TEXT,
  organisation_folded TEXT
) STRICT;

CREATE INDEX role_entity ON role (entity);

CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  finding TEXT NOT NULL,
  type TEXT NOT NULL,
  stance TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  content TEXT NOT NULL,
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  entity INTEGER REFERENCES entity,
  speaker INTEGER REFERENCES speaker,
  within INTEGER REFERENCES statement,
  said_earliest TEXT,
  said_latest TEXT,
  evidence TEXT NOT NULL,
  verdict TEXT,
  corrected INTEGER NOT NULL,
  UNIQUE (article, finding)
) STRICT;

CREATE INDEX statement_speaker ON statement (speaker);
CREATE INDEX statement_entity ON statement (entity);
CREATE INDEX statement_within ON statement (within);

CREATE TABLE channel (
  statement INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  position INTEGER NOT NULL,
  how TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  entity INTEGER REFERENCES entity,
  PRIMARY KEY (statement, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX channel_entity ON channel (entity);

CREATE TABLE figure (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  finding TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  value REAL,
  low REAL,
  high REAL,
  bound TEXT NOT NULL,
  counted TEXT NOT NULL,
  unit TEXT,
  fate TEXT,
  statement INTEGER REFERENCES statement,
  evidence TEXT NOT NULL,
  verdict TEXT,
  corrected INTEGER NOT NULL,
  UNIQUE (article, finding)
) STRICT;

CREATE INDEX figure_statement ON figure (statement);
CREATE INDEX figure_value ON figure (value);

CREATE TABLE time (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  finding TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  type TEXT NOT NULL,
  value TEXT,
  earliest TEXT,
  latest TEXT,
  statement INTEGER REFERENCES statement,
  evidence TEXT NOT NULL,
  verdict TEXT,
  corrected INTEGER NOT NULL,
  UNIQUE (article, finding)
) STRICT;

CREATE INDEX time_statement ON time (statement);

CREATE TABLE word_form (
  form TEXT NOT NULL,
  lemma TEXT NOT NULL,
  PRIMARY KEY (form, lemma)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, words, lemmas,
  content = '', contentless_delete = 1, prefix = '3', tokenize = 'unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE statement_words USING fts5 (
  words, lemmas,
  content = '', contentless_delete = 1, prefix = '3', tokenize = 'unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE figure_words USING fts5 (
  words, lemmas, counted, counted_lemmas,
  content = '', contentless_delete = 1, prefix = '3', tokenize = 'unicode61 remove_diacritics 0'
);

CREATE VIRTUAL TABLE speaker_words USING fts5 (
  name,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
