-- Version 2: links over stories that say why they hold, near-identical copies, and whom a story credits.
--
-- All that is new here is made of articles, readings and decisions, and can be made anew.

-- Why somebody in a story is taken to be that speaker; and what tells namesakes apart.
ALTER TABLE entity ADD COLUMN link TEXT;
ALTER TABLE entity ADD COLUMN iso TEXT;
ALTER TABLE entity ADD COLUMN parent TEXT;

-- Names that were added or taken away since the links were last found.
CREATE TABLE unlinked (
  folded TEXT NOT NULL,
  type TEXT NOT NULL,
  PRIMARY KEY (folded, type)
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
