-- What is said in an introduction, and how far each person has read.

create table introduction_message (
  municipality text not null,
  introduction_id uuid not null,
  id uuid not null,
  -- From 1, in the order it was said.
  number integer not null check (number > 0),
  candidate_id uuid not null,
  company_id uuid not null references company,
  side text not null check (side in ('candidate', 'company', 'caseworker')),
  account_id uuid references account on delete set null,
  -- Until the introduction ends.
  company_reads boolean not null,
  -- Under the candidate's key, like every word of an introduction.
  sealed_text bytea not null,
  at timestamptz not null,
  primary key (municipality, introduction_id, id),
  unique (municipality, introduction_id, number),
  foreign key (municipality, introduction_id) references introduction on delete cascade,
  foreign key (municipality, candidate_id) references candidate on delete cascade
);
create index on introduction_message (municipality, candidate_id);

create table introduction_reading (
  municipality text not null,
  introduction_id uuid not null,
  account_id uuid not null references account on delete cascade,
  candidate_id uuid not null,
  -- The number of the last message that was read; 0 before the first.
  read integer not null check (read >= 0),
  -- There was a mail, and nothing was read since.
  mailed boolean not null,
  primary key (municipality, introduction_id, account_id),
  foreign key (municipality, introduction_id) references introduction on delete cascade,
  foreign key (municipality, candidate_id) references candidate on delete cascade
);
create index on introduction_reading (municipality, candidate_id);

-- Since when others are not told what this person has read; null: they are.
alter table account add column hides_reading_since timestamptz;

alter table introduction_message enable row level security;
alter table introduction_message force row level security;
create policy herself_or_consultant on introduction_message to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and candidate_id = nullif(current_setting('app.candidate', true), '')::uuid)))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and candidate_id = nullif(current_setting('app.candidate', true), '')::uuid)));
create policy company on introduction_message for select to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'company' and company_id = nullif(current_setting('app.company', true), '')::uuid and company_reads);

alter table introduction_reading enable row level security;
alter table introduction_reading force row level security;
create policy own on introduction_reading to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and account_id = nullif(current_setting('app.account', true), '')::uuid)
  with check (municipality = nullif(current_setting('app.municipality', true), '') and account_id = nullif(current_setting('app.account', true), '')::uuid);
create policy system_of_municipality on introduction_reading to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system')
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system');

-- What was said is never changed; it goes with the introduction or with her.
grant select, insert, update (company_reads) on introduction_message to fleksbro_run;
grant select, insert, update on introduction_reading to fleksbro_run;
grant select on introduction_message, introduction_reading to fleksbro_backup;
