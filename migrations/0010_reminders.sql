-- Nobody waits in silence: how often whoever's turn it is has been reminded since the last step.
alter table introduction add column reminded smallint not null default 0 check (reminded between 0 and 2);
alter table introduction alter column reminded drop default;
