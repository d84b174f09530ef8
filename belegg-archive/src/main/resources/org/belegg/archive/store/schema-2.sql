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

-- Stories that are copies of each other have the same family: the first of them that was added.
ALTER TABLE article ADD COLUMN family INTEGER REFERENCES article;
CREATE INDEX article_family ON article (family);

-- Stories that share a value are candidates for copies (MinHash with locality-sensitive hashing).
CREATE TABLE band (
  value INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  PRIMARY KEY (value, article)
) STRICT, WITHOUT ROWID;

CREATE TABLE copy (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  original INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  shared REAL NOT NULL,
  PRIMARY KEY (article, original)
) STRICT, WITHOUT ROWID;

-- The agencies that a story names as those it has its text from.
CREATE TABLE credit (
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
