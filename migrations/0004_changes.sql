-- What ranking reads has changed: the order of changes per municipality, and the population of a day.

-- The last number given out. Whoever takes the next one holds the row until the transaction ends, so that numbers are
-- in the order of commits and a number that can be read means that all before it can.
create table change_head (
  municipality text primary key references municipality,
  sequence bigint not null
);

-- What one transaction changed, by ids. Old rows are forgotten: whoever is further behind starts over.
create table change (
  municipality text not null references municipality,
  sequence bigint not null,
  candidates uuid[] not null,
  vacancies uuid[] not null,
  -- Rules, or more than can be named.
  everything boolean not null,
  at timestamptz not null,
  primary key (municipality, sequence)
);

-- The cards as the day began: counts that companies are told are made of them until the day ends.
create table day_population (
  municipality text not null references municipality,
  day date not null,
  frozen_at timestamptz not null,
  primary key (municipality, day)
);

create table day_card (
  municipality text not null,
  day date not null,
  candidate_id uuid not null,
  hidden_from text[] not null,
  facts jsonb not null,
  shown_needs bytea,
  primary key (municipality, day, candidate_id),
  foreign key (municipality, candidate_id) references candidate on delete cascade
);
create index on day_card (municipality, candidate_id);

-- What was counted today for a question stays the answer to it, also when somebody is erased.
create table day_count (
  municipality text not null references municipality,
  day date not null,
  question bytea not null,
  counts jsonb not null,
  primary key (municipality, day, question)
);

alter table change_head enable row level security;
alter table change_head force row level security;
create policy reads on change_head for select to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') is not null);
create policy changes on change_head to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system')
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system');

alter table change enable row level security;
alter table change force row level security;
create policy system_of_municipality on change to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system')
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system');

alter table day_population enable row level security;
alter table day_population force row level security;
create policy system_of_municipality on day_population to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system')
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system');

alter table day_card enable row level security;
alter table day_card force row level security;
create policy system_of_municipality on day_card to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system')
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system');

alter table day_count enable row level security;
alter table day_count force row level security;
create policy system_of_municipality on day_count to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system')
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system');

grant select, insert, update, delete on change_head, change, day_population, day_card, day_count to fleksbro_run;
grant select on change_head, change, day_population, day_card, day_count to fleksbro_backup;
