-- Roles of the services. Run by a superuser, in any database; run again it changes nothing.
-- A service has three: the owner of its schema and tables, who runs its migrations; the service itself, which owns
-- nothing and is held by row-level security; and its relay, which sees the outbox and nothing else.
-- Passwords are not here: give each role its own with  alter role NAME password '...'.
do $$
declare
    service text;
    role    text;
begin
    foreach service in array array['market_data', 'strategy', 'hedge', 'portfolio', 'backtest'] loop
        foreach role in array array[service || '_owner', service, service || '_relay'] loop
            if not exists (select from pg_roles where rolname = role) then
                execute format('create role %I', role);
            end if;
            execute format(
                'alter role %I login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls', role);
        end loop;
    end loop;
end
$$;
