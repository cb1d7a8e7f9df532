-- Row-level security. Enabled and forced everywhere: without a context nobody sees or writes anything.
-- The context is set by one function of the application, for one transaction.

alter table deployment enable row level security;
alter table deployment force row level security;
create policy reads on deployment for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') is not null);
create policy changes on deployment to fleksbro_run
  using (nullif(current_setting('app.role', true), '') in ('admin', 'system'))
  with check (nullif(current_setting('app.role', true), '') in ('admin', 'system'));

alter table municipality enable row level security;
alter table municipality force row level security;
create policy reads on municipality for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') is not null);
create policy changes on municipality to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system')
  with check (nullif(current_setting('app.role', true), '') = 'system');

alter table company enable row level security;
alter table company force row level security;
create policy reads on company for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') in ('caseworker', 'admin', 'candidate', 'system') or id = nullif(current_setting('app.company', true), '')::uuid);
create policy changes on company to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') = 'company' and id = nullif(current_setting('app.company', true), '')::uuid))
  with check (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') = 'company' and id = nullif(current_setting('app.company', true), '')::uuid));

alter table workplace enable row level security;
alter table workplace force row level security;
create policy reads on workplace for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') in ('caseworker', 'admin', 'candidate', 'system') or company_id = nullif(current_setting('app.company', true), '')::uuid);
create policy changes on workplace to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') = 'company' and company_id = nullif(current_setting('app.company', true), '')::uuid))
  with check (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') = 'company' and company_id = nullif(current_setting('app.company', true), '')::uuid));

alter table account enable row level security;
alter table account force row level security;
create policy own on account to fleksbro_run
  using (id = nullif(current_setting('app.account', true), '')::uuid)
  with check (id = nullif(current_setting('app.account', true), '')::uuid);
create policy system_all on account to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system')
  with check (nullif(current_setting('app.role', true), '') = 'system');
create policy staff_of_municipality on account for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') in ('caseworker', 'admin', 'system') and municipality = nullif(current_setting('app.municipality', true), ''));
create policy people_of_companies on account for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') in ('caseworker', 'admin', 'system') and role = 'company');
create policy consultants on account for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') is not null and role = 'caseworker');
create policy colleagues on account for select to fleksbro_run
  using (company_id = nullif(current_setting('app.company', true), '')::uuid);
create policy company_contacts on account for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'candidate' and role = 'company');

alter table credential enable row level security;
alter table credential force row level security;
create policy own_or_system on credential to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system')
  with check (nullif(current_setting('app.role', true), '') = 'system');

alter table session enable row level security;
alter table session force row level security;
create policy own_or_system on session to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system' or account_id = nullif(current_setting('app.account', true), '')::uuid)
  with check (nullif(current_setting('app.role', true), '') = 'system' or account_id = nullif(current_setting('app.account', true), '')::uuid);

alter table one_time_link enable row level security;
alter table one_time_link force row level security;
create policy system_only on one_time_link to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system')
  with check (nullif(current_setting('app.role', true), '') = 'system');
create policy open_invitations on one_time_link for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'caseworker' and kind = 'candidate' and municipality = nullif(current_setting('app.municipality', true), ''));

alter table vacancy enable row level security;
alter table vacancy force row level security;
create policy reads on vacancy for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'company' and company_id = nullif(current_setting('app.company', true), '')::uuid) or (nullif(current_setting('app.role', true), '') = 'candidate' and status <> 'draft'));
create policy changes on vacancy to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') = 'company' and company_id = nullif(current_setting('app.company', true), '')::uuid))
  with check (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') = 'company' and company_id = nullif(current_setting('app.company', true), '')::uuid));

alter table outbox enable row level security;
alter table outbox force row level security;
create policy queues on outbox for insert to fleksbro_run
  with check (nullif(current_setting('app.role', true), '') is not null);
create policy sends on outbox to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system')
  with check (nullif(current_setting('app.role', true), '') = 'system');
create policy trouble on outbox for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'admin' and municipality = nullif(current_setting('app.municipality', true), ''));

alter table demo_mail enable row level security;
alter table demo_mail force row level security;
create policy system_only on demo_mail to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system')
  with check (nullif(current_setting('app.role', true), '') = 'system');

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own on idempotency_key to fleksbro_run
  using (account_id = nullif(current_setting('app.account', true), '')::uuid)
  with check (account_id = nullif(current_setting('app.account', true), '')::uuid);
create policy forgets on idempotency_key to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system')
  with check (false);

alter table attempt enable row level security;
alter table attempt force row level security;
create policy system_only on attempt to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system')
  with check (nullif(current_setting('app.role', true), '') = 'system');

alter table municipal_setting enable row level security;
alter table municipal_setting force row level security;
create policy reads on municipal_setting for select to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') is not null);
create policy changes on municipal_setting to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('admin', 'system'))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('admin', 'system'));

alter table rule_set enable row level security;
alter table rule_set force row level security;
create policy reads on rule_set for select to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') is not null);
create policy changes on rule_set to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('admin', 'system'))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('admin', 'system'));

alter table admission enable row level security;
alter table admission force row level security;
create policy of_municipality on admission to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('caseworker', 'admin', 'system'))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('caseworker', 'admin', 'system'));
create policy system_reads on admission for select to fleksbro_run
  using (nullif(current_setting('app.role', true), '') = 'system');
create policy own_company on admission for select to fleksbro_run
  using (company_id = nullif(current_setting('app.company', true), '')::uuid);
create policy contact_of_offer on admission for select to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'candidate' and status = 'in');

alter table offered_vacancy enable row level security;
alter table offered_vacancy force row level security;
create policy reads on offered_vacancy for select to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('candidate', 'caseworker', 'system'));
create policy changes on offered_vacancy to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'company' and company_id = nullif(current_setting('app.company', true), '')::uuid)))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'company' and company_id = nullif(current_setting('app.company', true), '')::uuid)));

alter table candidate enable row level security;
alter table candidate force row level security;
create policy herself_or_consultant on candidate to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and id = nullif(current_setting('app.candidate', true), '')::uuid)))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and id = nullif(current_setting('app.candidate', true), '')::uuid)));

alter table candidate_key enable row level security;
alter table candidate_key force row level security;
create policy herself_or_consultant on candidate_key to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and candidate_id = nullif(current_setting('app.candidate', true), '')::uuid)))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and candidate_id = nullif(current_setting('app.candidate', true), '')::uuid)));
create policy company_opens_what_is_shown on candidate_key for select to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'company');

alter table candidate_card enable row level security;
alter table candidate_card force row level security;
create policy herself_or_consultant on candidate_card to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and candidate_id = nullif(current_setting('app.candidate', true), '')::uuid)))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and candidate_id = nullif(current_setting('app.candidate', true), '')::uuid)));
create policy company on candidate_card for select to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'company' and visible and not (nullif(current_setting('app.cvr', true), '') = any (hidden_from)));

alter table match_decision enable row level security;
alter table match_decision force row level security;
create policy herself_or_consultant on match_decision to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and candidate_id = nullif(current_setting('app.candidate', true), '')::uuid)))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and candidate_id = nullif(current_setting('app.candidate', true), '')::uuid)));

alter table rejection enable row level security;
alter table rejection force row level security;
create policy consultant on rejection to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('caseworker', 'system'))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('caseworker', 'system'));

alter table introduction enable row level security;
alter table introduction force row level security;
create policy herself_or_consultant on introduction to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and candidate_id = nullif(current_setting('app.candidate', true), '')::uuid)))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and candidate_id = nullif(current_setting('app.candidate', true), '')::uuid)));
create policy company on introduction to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'company' and company_id = nullif(current_setting('app.company', true), '')::uuid and company_knows)
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'company' and company_id = nullif(current_setting('app.company', true), '')::uuid and company_knows);

alter table look enable row level security;
alter table look force row level security;
create policy herself_or_consultant on look to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and candidate_id = nullif(current_setting('app.candidate', true), '')::uuid)))
  with check (municipality = nullif(current_setting('app.municipality', true), '') and (nullif(current_setting('app.role', true), '') in ('caseworker', 'system') or (nullif(current_setting('app.role', true), '') = 'candidate' and candidate_id = nullif(current_setting('app.candidate', true), '')::uuid)));
create policy company_leaves_its_trace on look for insert to fleksbro_run
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'company' and company_id = nullif(current_setting('app.company', true), '')::uuid);

alter table event enable row level security;
alter table event force row level security;
create policy reads on event for select to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') in ('caseworker', 'admin', 'system'));
create policy writes on event for insert to fleksbro_run
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') is not null);
create policy erases on event to fleksbro_run
  using (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system')
  with check (municipality = nullif(current_setting('app.municipality', true), '') and nullif(current_setting('app.role', true), '') = 'system');

grant select, insert, update, delete on all tables in schema public to fleksbro_run;
grant select on all tables in schema public to fleksbro_backup;
revoke all on candidate_key from fleksbro_backup;
grant usage on schema migration to fleksbro_run;
grant select on migration.applied to fleksbro_run;
