-- Schemas and grants. Run by a superuser in the database alvh, after the roles; run again it changes nothing.
-- Tables come from migrations of each schema's own, which also grant who uses it what they may do to each.
revoke all on database alvh from public;
revoke all on schema public from public;

do $$
declare
    services constant text[] := array['market_data', 'strategy', 'hedge', 'portfolio', 'backtest'];
    owned   text;
    service text;
begin
    foreach owned in array services || array['gateway'] loop
        execute format('grant connect on database alvh to %1$I, %2$I', owned || '_owner', owned);
        execute format('create schema if not exists %1$I authorization %2$I', owned, owned || '_owner');
        execute format('revoke all on schema %I from public', owned);
        execute format('grant usage on schema %1$I to %1$I', owned);
        -- What the owner makes is nobody's but its own until it is granted: PostgreSQL lets everybody execute functions.
        execute format('alter default privileges for role %I revoke execute on functions from public',
            owned || '_owner');
    end loop;
    foreach service in array services loop
        execute format('grant connect on database alvh to %I', service || '_relay');
        execute format('grant usage on schema %1$I to %2$I', service, service || '_relay');
    end loop;
end
$$;
