-- The run-time role owns nothing and holds the grants; log-in roles are members of it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'fleksbro_run') then
    create role fleksbro_run nologin nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'fleksbro_backup') then
    create role fleksbro_backup nologin nosuperuser;
  end if;
end
$$;

revoke create on schema public from public;
grant usage on schema public to fleksbro_run, fleksbro_backup;
