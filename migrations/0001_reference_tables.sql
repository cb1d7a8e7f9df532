-- Tables that cross municipalities. On Citus they are reference tables.
-- Identifiers and times come from the application: no volatile defaults, no triggers.

create table deployment (
  id smallint primary key check (id = 1),
  demo boolean not null,
  clock_offset_days integer not null check (clock_offset_days >= 0),
  created_at timestamptz not null
);

create table municipality (
  code text primary key check (code ~ '^\d{4}$'),
  name text not null,
  contact text
);

create table company (
  id uuid primary key,
  cvr text not null unique check (cvr ~ '^\d{8}$'),
  name text not null,
  about text not null,
  created_at timestamptz not null
);

create table workplace (
  id uuid primary key,
  company_id uuid not null references company,
  name text not null,
  p_number text check (p_number ~ '^\d{10}$'),
  street text not null,
  postcode text not null check (postcode ~ '^\d{4}$'),
  employees integer check (employees >= 0),
  created_at timestamptz not null
);
create index on workplace (company_id);

create table account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  phone text,
  role text not null check (role in ('candidate', 'company', 'caseworker', 'admin')),
  language text not null check (language in ('da', 'en')),
  municipality text references municipality,
  candidate_id uuid,
  company_id uuid references company,
  company_role text check (company_role in ('owner', 'member')),
  decides_on_benefits boolean not null,
  active boolean not null,
  created_at timestamptz not null,
  last_seen_at timestamptz,
  check ((role = 'company') = (municipality is null)),
  check ((role = 'candidate') = (candidate_id is not null)),
  check (company_id is null or role = 'company'),
  check ((company_id is null) = (company_role is null))
);
create index on account (municipality, role);
create index on account (company_id);

create table credential (
  account_id uuid primary key references account on delete cascade,
  password_hash text not null,
  changed_at timestamptz not null
);

create table session (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  refresh_hash bytea not null,
  previous_hash bytea,
  created_at timestamptz not null,
  used_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index on session (account_id);

create table one_time_link (
  id uuid primary key,
  token_hash bytea not null unique,
  kind text not null check (kind in ('candidate', 'staff', 'colleague', 'company', 'password')),
  email text not null,
  name text not null,
  role text check (role in ('candidate', 'company', 'caseworker', 'admin')),
  municipality text references municipality,
  candidate_id uuid,
  company_id uuid references company,
  account_id uuid references account on delete cascade,
  details jsonb not null,
  created_by uuid references account on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on one_time_link (candidate_id);
create index on one_time_link (email);

create table vacancy (
  id uuid primary key,
  company_id uuid not null references company,
  workplace_id uuid references workplace,
  version integer not null,
  status text not null check (status in ('draft', 'published', 'paused', 'filled', 'expired')),
  title text not null,
  about text not null,
  places integer not null check (places between 1 and 50),
  expires_on date,
  facts jsonb not null,
  created_by uuid references account on delete set null,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  published_at timestamptz
);
create index on vacancy (company_id);
create index on vacancy (status);

-- Mails and live events leave from here, in the transaction that caused them.
create table outbox (
  id uuid primary key,
  channel text not null check (channel in ('mail', 'live')),
  kind text not null,
  state text not null check (state in ('queued', 'claimed', 'sent', 'unknown', 'failed')),
  municipality text references municipality,
  recipient uuid references account on delete cascade,
  sealed bytea not null,
  attempts integer not null,
  created_at timestamptz not null,
  due_at timestamptz not null,
  claimed_at timestamptz,
  sent_at timestamptz
);
create index on outbox (state, due_at);

create table demo_mail (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  sent_at timestamptz not null
);

-- A repeated key finds what the first call made; it is answered anew under today's rights.
create table idempotency_key (
  account_id uuid not null references account on delete cascade,
  key text not null,
  endpoint text not null,
  request_hash bytea not null,
  made_id uuid not null,
  created_at timestamptz not null,
  primary key (account_id, key)
);

create table attempt (
  id uuid primary key,
  bucket text not null,
  at timestamptz not null
);
create index on attempt (bucket, at);
