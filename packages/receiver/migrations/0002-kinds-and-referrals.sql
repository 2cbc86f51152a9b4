-- Goals and referrals are stored beside questionnaires: one table, so that no two of them, of
-- whatever kind, share an id. Only questionnaires have a measure.
alter table submissions
  add column kind text not null default 'submission'
    check (kind in ('submission', 'goals-submission', 'referral-submission')),
  alter column measure drop not null;

drop index submissions_of_person;
create index submissions_of_person on submissions (person, kind, completed_at);
create index submissions_by_receipt on submissions (received_at);

-- Where a referral stands. What it says is in `submissions`, and does not change.
create table referrals (
  id uuid primary key references submissions on delete cascade,
  received_at timestamptz not null,
  form text not null,
  status text not null default 'new'
    check (status in ('new', 'accepted', 'more-information', 'closed')),
  -- How often it was changed: whoever changes it says which one they saw.
  revision integer not null default 0,
  changed_by text,
  changed_at timestamptz
);

create index referrals_newest on referrals (received_at desc, id desc);
create index referrals_by_status on referrals (status, received_at desc, id desc);
