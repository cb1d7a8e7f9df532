-- Rules are written once, with a reason, and can be taken back only before they hold: the run-time role may change
-- nothing else of a version. What a match said when somebody decided on it is kept under the candidate's key.

alter table rule_set
  add column reason text not null default '',
  add column withdrawn_by uuid references account on delete set null,
  add column withdrawn_at timestamptz;
alter table rule_set alter column reason drop default;
revoke update, delete on rule_set from fleksbro_run;
grant update (withdrawn_by, withdrawn_at) on rule_set to fleksbro_run;

create table kept_match (
  municipality text not null,
  candidate_id uuid not null,
  id uuid not null,
  vacancy_id uuid not null references vacancy on delete cascade,
  decision text not null check (decision in ('proposed', 'interested', 'asked', 'rejected')),
  -- The consultant; nobody where a candidate or a company began it.
  decided_by uuid references account on delete set null,
  rules_version integer not null,
  sealed_match bytea not null,
  decided_at timestamptz not null,
  primary key (municipality, candidate_id, id),
  foreign key (municipality, candidate_id) references candidate on delete cascade
);
create index on kept_match (municipality, decided_at);

alter table kept_match enable row level security;
alter table kept_match force row level security;
create policy consultant on kept_match to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('caseworker', 'system'))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('caseworker', 'system'));
create policy herself_begins on kept_match for insert to fleksbro_run
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'candidate' and candidate_id = nullif(current_setting('app.candidate', true), '')::uuid);

grant select, insert, delete on kept_match to fleksbro_run;
grant select on kept_match to fleksbro_backup;
