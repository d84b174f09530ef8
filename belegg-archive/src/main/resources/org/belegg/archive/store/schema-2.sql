-- Version 2: links over stories that say why they hold, near-identical copies, and whom a story credits.
--
-- All that is new here is made of articles, readings and decisions, and can be made anew.

-- Why somebody in a story is taken to be one with somebody in others.
ALTER TABLE entity ADD COLUMN link TEXT;

-- What speakers have in common that may be one: first and last name, or the code of a state. And as whom a speaker is linked,
-- before people merge any.
ALTER TABLE speaker ADD COLUMN kin TEXT;
ALTER TABLE speaker ADD COLUMN linked_as INTEGER REFERENCES speaker;
UPDATE speaker SET linked_as = id;
CREATE INDEX speaker_kin ON speaker (kin, type);
CREATE INDEX speaker_linked_as ON speaker (linked_as);

-- Kin of which somebody came or went since the links were last found.
CREATE TABLE unlinked (
  kin TEXT NOT NULL,
  type TEXT NOT NULL,
  PRIMARY KEY (kin, type)
) STRICT, WITHOUT ROWID;

-- Stories that are copies of each other have the same family: the first of them that was added. Without copies, none.
ALTER TABLE article ADD COLUMN family INTEGER REFERENCES article;
CREATE INDEX article_family ON article (family) WHERE family IS NOT NULL;

-- Stories that share a value are candidates for copies (MinHash with locality-sensitive hashing).
CREATE TABLE band (
  value INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  PRIMARY KEY (value, article)
) STRICT, WITHOUT ROWID;

-- Which two stories made a family, and how much of the shorter one's wording they share; nothing when a person said so.
CREATE TABLE copy (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  original INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  shared REAL,
  PRIMARY KEY (article, original)
) STRICT, WITHOUT ROWID;

CREATE INDEX copy_original ON copy (original);

-- The agencies that a story names as those it has its text from.
CREATE TABLE credit (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

-- Decisions about a story itself: which other it is a copy of.
CREATE TABLE decision_2 (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('statement', 'figure', 'time', 'entity', 'story')),
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

INSERT INTO decision_2 (id, article, kind, anchor, cue_anchor, words, finding, verdict, field, value, machine_value, note, who,
  made, undone_by, undone)
  SELECT id, article, kind, anchor, cue_anchor, words, finding, verdict, field, value, machine_value, note, who, made,
    undone_by, undone FROM decision;
DROP TABLE decision;
ALTER TABLE decision_2 RENAME TO decision;
CREATE INDEX decision_article ON decision (article);
CREATE INDEX decision_story ON decision (value) WHERE kind = 'story';
