-- Mandates by their hash: what a hash names never changes, so they belong to no desk.
create table mandate (
    mandate_hash text  not null primary key,
    document     bytea not null
);

-- DECISION phases: the one snapshot that both roles decide on. Market data belongs to no desk.
create table market_decision (
    snapshot_id text not null primary key,
    market      text not null,
    session     date not null,
    -- Market time of the phase, ISO with its offset.
    occurred_at text not null,
    unique (market, session)
);

-- Books that wait for their decision.
create table waiting_book (
    event_id text  not null primary key,
    desk     text  not null,
    account  text  not null,
    session  date  not null,
    book     bytea not null,
    unique (account, session)
);
alter table waiting_book enable row level security;
alter table waiting_book force row level security;
create policy desk on waiting_book using (desk = current_setting('alvh.desk', true))
    with check (desk = current_setting('alvh.desk', true));

-- Every decision, once an account and session. It is the state of the service: folded, never changed.
create table decision_log (
    decision_id  text        not null primary key,
    desk         text        not null,
    account      text        not null,
    session      date        not null,
    book_version bigint      not null,
    -- True where the decision opened a position.
    opened       boolean     not null,
    transitions  int         not null,
    -- The event as it was published.
    payload      bytea       not null,
    recorded_at  timestamptz not null default clock_timestamp(),
    unique (account, session)
);
create index decision_log_opened on decision_log (account, session) where opened;
create index decision_log_transitions on decision_log (account, session) where transitions > 0;
alter table decision_log enable row level security;
alter table decision_log force row level security;
create policy desk on decision_log using (desk = current_setting('alvh.desk', true))
    with check (desk = current_setting('alvh.desk', true));
revoke update, delete on decision_log from ${service};
