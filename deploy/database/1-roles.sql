-- Roles of the services and the gateway. Run by a superuser, in any database; run again it changes nothing.
-- A service has three: the owner of its schema and tables, who runs its migrations; the service itself, which owns
-- nothing and is held by row-level security; and its relay, which sees the outbox and nothing else. The gateway sends
-- no events, so it has no relay.
-- Passwords are not here: give each role its own with  alter role NAME password '...'.
do $$
declare
    services constant text[] := array['market_data', 'strategy', 'hedge', 'portfolio', 'backtest'];
    service text;
    roles   text[] := array['gateway_owner', 'gateway'];
    role    text;
begin
    foreach service in array services loop
        roles := roles || array[service || '_owner', service, service || '_relay'];
    end loop;
    foreach role in array roles loop
        if not exists (select from pg_roles where rolname = role) then
            execute format('create role %I', role);
        end if;
        execute format(
            'alter role %I login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls', role);
    end loop;
end
$$;
