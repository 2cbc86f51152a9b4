-- Who may read. Of a token only the SHA-256 of its secret half is here, so nobody can read one out.
create table tokens (
  -- What the audit calls its holder. Never given twice, so that it always means the same person.
  name text primary key,
  -- The public half, by which the row is found.
  selector text not null unique,
  hash text not null,
  scopes text[] not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz
);
