-- Tables of one municipality. It leads every key, so that they can be distributed by it.

create table municipal_setting (
  municipality text not null references municipality,
  key text not null,
  valid_from date not null,
  value jsonb not null,
  source text,
  verified boolean not null,
  saved_by uuid references account on delete set null,
  saved_at timestamptz not null,
  primary key (municipality, key, valid_from)
);

create table rule_set (
  municipality text not null references municipality,
  version integer not null check (version > 0),
  valid_from date not null,
  weights jsonb not null,
  enough_known integer not null check (enough_known between 0 and 1000),
  saved_by uuid references account on delete set null,
  saved_at timestamptz not null,
  primary key (municipality, version)
);

create table admission (
  municipality text not null references municipality,
  company_id uuid not null references company,
  status text not null check (status in ('waiting', 'in', 'refused')),
  caseworker_id uuid references account on delete set null,
  reason text,
  asked_at timestamptz not null,
  decided_at timestamptz,
  primary key (municipality, company_id)
);
create index on admission (company_id);

create table offered_vacancy (
  municipality text not null references municipality,
  vacancy_id uuid not null references vacancy on delete cascade,
  company_id uuid not null references company,
  offered_at timestamptz not null,
  primary key (municipality, vacancy_id)
);

-- A profile; it can exist without an account. Needs and free text lie in `sealed`, under the key of this candidate.
create table candidate (
  municipality text not null references municipality,
  id uuid not null,
  account_id uuid references account on delete set null,
  caseworker_id uuid references account on delete set null,
  version integer not null,
  name text not null,
  email text,
  phone text,
  shielded boolean not null,
  visible boolean not null,
  paused boolean not null,
  filled_with text,
  facts jsonb not null,
  visibility jsonb not null,
  sealed bytea,
  hidden_from jsonb not null,
  pseudonym_epoch integer not null,
  contacted_at timestamptz not null,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  primary key (municipality, id),
  unique (municipality, account_id)
);
create index on candidate (municipality, caseworker_id);

-- Kept apart so that a data backup can leave it out: without the row the sealed data is gone.
create table candidate_key (
  municipality text not null,
  candidate_id uuid not null,
  key_version integer not null,
  wrapped bytea not null,
  primary key (municipality, candidate_id),
  foreign key (municipality, candidate_id) references candidate on delete cascade
);

-- What companies may see: only shown facts, no health data in the clear. The only candidate table a company's requests read.
create table candidate_card (
  municipality text not null,
  candidate_id uuid not null,
  visible boolean not null,
  -- Counts that companies see take in who was there when the day began.
  visible_since timestamptz,
  hidden_from text[] not null,
  pseudonym_epoch integer not null,
  facts jsonb not null,
  shown_needs bytea,
  primary key (municipality, candidate_id),
  foreign key (municipality, candidate_id) references candidate on delete cascade
);

create table match_decision (
  municipality text not null,
  candidate_id uuid not null,
  vacancy_id uuid not null references vacancy on delete cascade,
  decision text not null check (decision in ('later', 'not-for-me')),
  sealed_reason bytea,
  rules_version integer not null,
  decided_at timestamptz not null,
  primary key (municipality, candidate_id, vacancy_id),
  foreign key (municipality, candidate_id) references candidate on delete cascade
);

create table rejection (
  municipality text not null,
  candidate_id uuid not null,
  vacancy_id uuid not null references vacancy on delete cascade,
  sealed_reason bytea not null,
  rejected_by uuid references account on delete set null,
  rules_version integer not null,
  rejected_at timestamptz not null,
  primary key (municipality, candidate_id, vacancy_id),
  foreign key (municipality, candidate_id) references candidate on delete cascade
);

create table introduction (
  municipality text not null,
  id uuid not null,
  candidate_id uuid not null,
  vacancy_id uuid not null references vacancy,
  company_id uuid not null references company,
  state text not null check (state in ('proposed', 'interested', 'asked', 'later', 'yes', 'no', 'declined', 'expired', 'met', 'ended')),
  started_by text not null check (started_by in ('candidate', 'company', 'caseworker')),
  company_asked boolean not null,
  company_knows boolean not null,
  pseudonym_epoch integer not null,
  rules_version integer not null,
  sealed_message bytea,
  sealed_revealed bytea,
  sealed_reason bytea,
  -- Oldest first: state, by whom, when.
  steps jsonb not null,
  started_at timestamptz not null,
  changed_at timestamptz not null,
  deadline timestamptz,
  primary key (municipality, id),
  -- After a withdrawal she comes back as somebody new to companies: a pair is introduced once per epoch.
  unique (municipality, candidate_id, vacancy_id, pseudonym_epoch),
  -- No foreign key to the candidate: after an erasure the company still reads that it ended, under an id that leads to nobody.
  check (sealed_revealed is null or state in ('yes', 'met')),
  check (company_knows or not company_asked)
);
create index on introduction (municipality, company_id);
create index on introduction (municipality, state, deadline);

-- Who looked at a person: shown to her.
create table look (
  municipality text not null,
  candidate_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('list', 'card', 'introduction', 'profile', 'pair')),
  company_id uuid references company,
  account_id uuid references account on delete set null,
  sealed_purpose bytea,
  day date not null,
  at timestamptz not null,
  primary key (municipality, candidate_id, id),
  foreign key (municipality, candidate_id) references candidate on delete cascade
);
create unique index look_list_once on look (municipality, candidate_id, company_id, day) where kind = 'list';
create unique index look_staff_once on look (municipality, candidate_id, account_id, kind, day) where kind in ('profile', 'pair');

-- What happened, from the first day; effect is computed from it. Holds ids and times, never content.
create table event (
  municipality text not null references municipality,
  id uuid not null,
  kind text not null,
  at timestamptz not null,
  account_id uuid,
  candidate_id uuid,
  company_id uuid,
  vacancy_id uuid,
  introduction_id uuid,
  number integer,
  primary key (municipality, id)
);
create index on event (municipality, kind, at);
