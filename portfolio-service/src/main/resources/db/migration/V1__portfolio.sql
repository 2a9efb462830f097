-- Phases of sessions as market-data told them. Not tenanted: market data belongs to no desk.
create table market_phase (
    id             bigint  generated always as identity primary key,
    market         text    not null,
    session        date    not null,
    phase          text    not null,
    session_number int     not null,
    payload        bytea   not null,
    unique (market, session, phase)
);

-- How far a market's sessions are opened and closed; the lock under which a session is declared closed, once.
create table market_clock (
    market      text not null primary key,
    last_opened date,
    last_closed date
);

-- Accounts that have not closed a session yet. Not tenanted, as the directory of accounts is not: a session of a
-- market ends when the accounts of all desks have closed it.
create table session_due (
    market  text not null,
    session date not null,
    account text not null,
    primary key (market, session, account)
);

-- Canonical documents by their hash. Not tenanted: the hash fixes the content, whoever uses it.
create table mandate (
    mandate_hash text  not null primary key,
    document     bytea not null
);

create table account (
    account            text             not null primary key,
    desk               text             not null,
    name               text             not null,
    market_kind        text             not null,
    market             text             not null,
    mode               text             not null,
    capital_cents      bigint           not null check (capital_cents > 0),
    mandate_hash       text             not null references mandate,
    standing           text             not null,
    paused             boolean          not null,
    cause              text             not null,
    pinned_mandate     text             not null,
    session            date,
    stage              text,
    version            bigint           not null,
    last_close         date,
    last_close_cents   bigint           not null,
    unposted_interest  double precision not null,
    entries            bigint           not null,
    unique (desk, name)
);

-- What an account holds, in the order in which it was opened.
create table position (
    account                 text   not null references account,
    place                   int    not null,
    desk                    text   not null,
    owner                   text   not null,
    trade_group             text   not null,
    contract                bytea  not null,
    quantity                bigint not null,
    opened                  date   not null,
    entry_hundredths        bigint not null,
    mark_doubled_hundredths bigint not null,
    liquidation_hundredths  bigint not null,
    primary key (account, place)
);

-- Every campaign and layer position that was ever opened. Its key keeps a name from being used twice.
create table trade_group (
    id             bigint  generated always as identity unique,
    account        text    not null references account,
    trade_group    text    not null,
    desk           text    not null,
    owner          text    not null,
    opened         date    not null,
    last           date    not null,
    cost_cents     bigint  not null,
    proceeds_cents bigint  not null,
    opening_fees_cents bigint not null,
    closing_fees_cents bigint not null,
    is_open        boolean not null,
    primary key (account, trade_group)
);
create index trade_group_open on trade_group (account) where is_open;

create table ledger_balance (
    account        text   not null references account,
    ledger_account text   not null,
    desk           text   not null,
    cents          bigint not null,
    primary key (account, ledger_account)
);

-- The journal: entries are added and never changed.
create table journal_entry (
    account     text        not null references account,
    number      bigint      not null,
    desk        text        not null,
    session     date        not null,
    at          timestamptz not null,
    description text        not null,
    primary key (account, number)
);

create table posting (
    account        text   not null,
    number         bigint not null,
    place          int    not null,
    desk           text   not null,
    ledger_account text   not null,
    cents          bigint not null,
    memo           text   not null,
    primary key (account, number, place),
    foreign key (account, number) references journal_entry
);

-- Deposits above zero and withdrawals below that wait for an OPEN, in order of acceptance.
create table pending_flow (
    account text   not null references account,
    place   int    not null,
    desk    text   not null,
    cents   bigint not null check (cents <> 0),
    primary key (account, place)
);

-- Which mandate a session of an account has: recorded once, when the market's OPEN comes.
create table account_session (
    id             bigint generated always as identity primary key,
    account        text   not null references account,
    desk           text   not null,
    session        date   not null,
    session_number int    not null,
    mandate_hash   text   not null,
    unique (account, session)
);

-- Decisions as they came; one waits here until the book that it stands on is made.
create table decision (
    id          bigint generated always as identity primary key,
    account     text   not null references account,
    desk        text   not null,
    session     date   not null,
    role        text   not null,
    decision_id text   not null,
    payload     bytea  not null,
    unique (account, session, role)
);

create table book (
    id      bigint generated always as identity primary key,
    account text   not null references account,
    desk    text   not null,
    session date   not null,
    stage   text   not null,
    version bigint not null,
    payload bytea  not null,
    unique (account, version),
    unique (account, session, stage)
);

-- Who asked for what, when, and in which session and stage it was to take force.
create table command (
    id            bigint      generated always as identity primary key,
    account       text        not null references account,
    desk          text        not null,
    kind          text        not null,
    command_id    text        not null,
    actor         text        not null,
    amount_cents  bigint      not null,
    takes_session date,
    takes_stage   text,
    accepted_at   timestamptz not null default clock_timestamp()
);
create unique index command_once on command (account, command_id) where command_id <> '';

do $$
declare
    tenanted text;
begin
    foreach tenanted in array array['account', 'position', 'trade_group', 'ledger_balance', 'journal_entry', 'posting',
                                    'pending_flow', 'account_session', 'decision', 'book', 'command'] loop
        execute format('alter table %I enable row level security', tenanted);
        execute format('alter table %I force row level security', tenanted);
        execute format($policy$create policy desk on %I using (desk = current_setting('alvh.desk', true))
                       with check (desk = current_setting('alvh.desk', true))$policy$, tenanted);
    end loop;
end
$$;

-- What is booked, decided or asked for is history.
revoke update, delete on journal_entry, posting, decision, book, command, account_session, market_phase, mandate
    from ${service};
