-- What an account was worth at each CLOSE: later books say from it what has changed since.
create table account_close (
    account               text   not null references account,
    session               date   not null,
    desk                  text   not null,
    nav_mid_cents         bigint not null,
    nav_liquidation_cents bigint not null,
    -- Deposits less withdrawals so far.
    capital_cents         bigint not null,
    stale_marks           int    not null,
    primary key (account, session)
);

-- What each group that was open at a CLOSE had brought by then.
create table group_close (
    account     text   not null,
    session     date   not null,
    trade_group text   not null,
    desk        text   not null,
    pnl_cents   bigint not null,
    primary key (account, session, trade_group),
    foreign key (account, session) references account_close
);

do $$
declare
    tenanted text;
begin
    foreach tenanted in array array['account_close', 'group_close'] loop
        execute format('alter table %I enable row level security', tenanted);
        execute format('alter table %I force row level security', tenanted);
        execute format($policy$create policy desk on %I using (desk = current_setting('alvh.desk', true))
                       with check (desk = current_setting('alvh.desk', true))$policy$, tenanted);
    end loop;
end
$$;

revoke update, delete on account_close, group_close from ${service};

-- Names that a mandate goes by; empty where it has none. Which preset a hedge section is, the service that obeys it
-- says when the mandate is accepted.
alter table mandate add column name text not null default '';
alter table mandate add column hedge_name text not null default '';
update mandate set name = coalesce(nullif(convert_from(document, 'UTF8')::jsonb ->> 'name', 'CUSTOM'), '');
