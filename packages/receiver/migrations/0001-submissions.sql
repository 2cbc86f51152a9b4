-- `json`, not `jsonb`, keeps what was sent as it was sent, and the scales in their published order.
create table submissions (
  id uuid primary key,
  received_at timestamptz not null default now(),
  person text,
  measure text not null,
  completed_at timestamptz not null,
  payload json not null,
  result json not null,
  attention text[] not null
);

create index submissions_of_person on submissions (person, completed_at);
