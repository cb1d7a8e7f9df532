-- A market flattened for ranking: one row per profile, every list as bits, a few columns or an array by number.
-- Null is "not answered". Needs are 97 ways of having a need ("lift at most 8 kg"), as bits in two words.
create table vacancy (
  id text collate "C" primary key,
  met_a bigint not null, met_b bigint not null,
  unmet_a bigint not null, unmet_b bigint not null,
  unanswered_a bigint not null, unanswered_b bigint not null,
  sector smallint,
  -- Hours in half hours.
  hours_min smallint, hours_max smallint,
  slots integer, is_fixed boolean,
  shortest_day smallint,
  latest_start smallint,
  place smallint, is_at_home boolean not null,
  licences_must integer, licences_nice integer,
  -- At most one language; 0 is "none".
  language smallint, language_level smallint, language_must boolean,
  start_by date, starts_any_time boolean not null,
  occupation smallint,
  task_count smallint not null,
  task_1 smallint, task_2 smallint, task_3 smallint, task_4 smallint,
  -- Demanded competences, each with what it counts.
  demand_count smallint,
  demand_1 smallint, demand_2 smallint, demand_3 smallint, demand_4 smallint,
  weight_1 smallint, weight_2 smallint, weight_3 smallint, weight_4 smallint,
  must_1 boolean, must_2 boolean, must_3 boolean, must_4 boolean,
  is_any_competence_must boolean
);

create table candidate (
  id text collate "C" primary key,
  are_needs_answered boolean not null,
  required_a bigint not null, required_b bigint not null, required_count smallint not null,
  preferred_a bigint not null, preferred_b bigint not null, preferred_count smallint not null,
  needs_weight smallint not null,
  sectors integer,
  hours_min smallint, hours_max smallint,
  slots integer,
  longest_day smallint,
  not_before smallint, begins_any_time boolean not null,
  home smallint, transport smallint, minutes smallint, has_no_limit boolean not null,
  licences integer,
  -- Levels by language number.
  languages smallint[],
  earliest_start date, starts_at_once boolean not null,
  -- Credits, precomputed: by task or occupation, and by competence.
  wishes smallint[], has_no_wishes boolean not null,
  are_competences_answered boolean not null, are_occupations_answered boolean not null,
  experience smallint[] not null,
  competences smallint[] not null
);
-- Arrays that are read by subscript must neither be compressed nor moved out of the row.
alter table candidate
  alter wishes set storage plain, alter experience set storage plain, alter competences set storage plain;

-- Precomputed travel times: one row per home and transport, minutes by workplace.
create table travel (
  home smallint not null, transport smallint not null,
  low smallint[] not null, high smallint[] not null,
  primary key (home, transport)
);
alter table travel alter low set storage plain, alter high set storage plain;
