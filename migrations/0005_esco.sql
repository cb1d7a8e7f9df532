-- ESCO, the European Commission's classification, as its CSV release brings it. Reference tables: it says nothing about
-- anybody, so everyone who is signed in reads it, and only the import writes it.

create table esco_release (
  id smallint primary key check (id = 1),
  -- New with every import: whoever keeps the catalogue in memory compares it.
  version uuid not null,
  imported_at timestamptz not null
);

create table esco_concept (
  uri text primary key,
  kind text not null check (kind in ('occupation', 'skill', 'isco-group', 'skill-group')),
  isco text check (isco ~ '^\d{1,4}$')
);

create table esco_label (
  uri text not null references esco_concept,
  language text not null check (language ~ '^[a-z]{2,3}$'),
  preferred text not null,
  alternatives text[] not null,
  primary key (uri, language)
);

-- 145,000 rows that only the import writes, after it has checked that both ends are there.
create table esco_relation (
  kind text not null check (kind in ('broader', 'takes', 'related')),
  from_uri text not null,
  to_uri text not null,
  essential boolean not null,
  primary key (kind, from_uri, to_uri)
);

alter table esco_release enable row level security;
alter table esco_release force row level security;
create policy reads on esco_release for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') is not null);
create policy changes on esco_release to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system')
  with check (nullif(current_setting('app.role', true), '') = 'system');

alter table esco_concept enable row level security;
alter table esco_concept force row level security;
create policy reads on esco_concept for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') is not null);
create policy changes on esco_concept to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system')
  with check (nullif(current_setting('app.role', true), '') = 'system');

alter table esco_label enable row level security;
alter table esco_label force row level security;
create policy reads on esco_label for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') is not null);
create policy changes on esco_label to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system')
  with check (nullif(current_setting('app.role', true), '') = 'system');

alter table esco_relation enable row level security;
alter table esco_relation force row level security;
create policy reads on esco_relation for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') is not null);
create policy changes on esco_relation to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system')
  with check (nullif(current_setting('app.role', true), '') = 'system');

grant select, insert, update, delete on esco_release, esco_concept, esco_label, esco_relation to fleksbro_run;
grant select on esco_release, esco_concept, esco_label, esco_relation to fleksbro_backup;
