-- Schemas and grants. Run by a superuser in the database alvh, after the roles; run again it changes nothing.
-- Tables come from the services' own migrations, which also grant the service and its relay what they may do to each.
revoke all on database alvh from public;
revoke all on schema public from public;

do $$
declare
    service text;
begin
    foreach service in array array['market_data', 'strategy', 'hedge', 'portfolio', 'backtest'] loop
        execute format('grant connect on database alvh to %1$I, %2$I, %3$I',
            service || '_owner', service, service || '_relay');
        execute format('create schema if not exists %1$I authorization %2$I', service, service || '_owner');
        execute format('revoke all on schema %I from public', service);
        execute format('grant usage on schema %1$I to %2$I, %3$I', service, service, service || '_relay');
        -- What the owner makes is nobody's but its own until it is granted: PostgreSQL lets everybody execute functions.
        execute format('alter default privileges for role %I revoke execute on functions from public',
            service || '_owner');
    end loop;
end
$$;
