-- Live events are read by when they came, and forgotten within minutes.
create index outbox_live on outbox (created_at) where channel = 'live';

-- What a municipality says of the subsidy's rates from a day on. A row is never edited: a newer one of the same day
-- stands in front of it, and one whose day has not come can be withdrawn. Amounts in øre a month, shares in percent.
create table subsidy_rates (
  municipality text not null references municipality,
  id uuid not null,
  valid_from date not null,
  max_dagpenge integer not null check (max_dagpenge > 0),
  max98 integer not null check (max98 > 0),
  threshold integer not null check (threshold > 0),
  percent_to_threshold integer not null check (percent_to_threshold between 0 and 100),
  percent_above integer not null check (percent_above between 0 and 100),
  atp_percent integer not null check (atp_percent between 0 and 100),
  atp_most integer not null check (atp_most >= 0),
  source text not null check (source <> ''),
  verified boolean not null,
  saved_by uuid references account on delete set null,
  saved_at timestamptz not null,
  withdrawn_by uuid references account on delete set null,
  withdrawn_at timestamptz,
  primary key (municipality, id)
);

alter table subsidy_rates enable row level security;
alter table subsidy_rates force row level security;
create policy reads on subsidy_rates for select to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') is not null);
create policy changes on subsidy_rates to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('admin', 'system'))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('admin', 'system'));

grant select, insert, update, delete on subsidy_rates to fleksbro_run;
grant select on subsidy_rates to fleksbro_backup;
