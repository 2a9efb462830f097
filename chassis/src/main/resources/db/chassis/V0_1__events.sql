-- Run by the owner of the schema. The service's own role may do to tables what is granted here; it owns nothing.
alter default privileges grant select, insert, update, delete on tables to ${service};
alter default privileges grant usage, select on sequences to ${service};

-- Events to be sent. State and event are committed together; the relay sends what is committed.
create table outbox (
    id             bigint generated always as identity primary key,
    event_id       text        not null unique,
    topic          text        not null,
    key            text        not null,
    seq            bigint      not null,
    occurred_at    text        not null,
    recorded_at    timestamptz not null default clock_timestamp(),
    market         text        not null,
    desk           text        not null,
    actor          text        not null,
    correlation_id text        not null,
    causation_id   text        not null,
    payload        bytea       not null,
    sent_at        timestamptz,
    unique (topic, key, seq)
);
create index outbox_unsent on outbox (topic, key, seq) where sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;

-- The service writes events and never reads or changes them; the relay sends them and sees nothing else.
revoke select, update, delete on outbox from ${service};
grant select, update (sent_at), delete on outbox to ${service}_relay;

create function outbox_notify() returns trigger language plpgsql as $$
begin
    notify outbox_${service};
    return null;
end
$$;
create trigger outbox_written after insert on outbox for each statement execute function outbox_notify();

-- The last number given to an aggregate's events; its row is the lock that keeps them in order.
create table outbox_seq (
    topic text   not null,
    key   text   not null,
    seq   bigint not null,
    primary key (topic, key)
);

-- The last event applied of each aggregate.
create table inbox_position (
    topic    text   not null,
    key      text   not null,
    seq      bigint not null,
    event_id text   not null,
    primary key (topic, key)
);

-- Records that wait: for a gap before them, for their account to be known, or for it to be taken up again.
create table inbox_kept (
    id           bigint generated always as identity primary key,
    topic        text        not null,
    partition_no int         not null,
    offset_no    bigint      not null,
    key          text        not null,
    headers      text        not null,
    payload      bytea       not null,
    reason       text        not null,
    kept_at      timestamptz not null default clock_timestamp(),
    unique (topic, partition_no, offset_no)
);
create index inbox_kept_key on inbox_kept (key, id);

-- Records that could not be decoded or applied, with the cause. Never deleted by the service.
create table dead_letter (
    id           bigint generated always as identity primary key,
    topic        text        not null,
    partition_no int         not null,
    offset_no    bigint      not null,
    key          text        not null,
    headers      text        not null,
    payload      bytea       not null,
    cause        text        not null,
    dead_at      timestamptz not null default clock_timestamp()
);

-- Accounts whose records this service keeps until they are taken up again.
create table account_fault (
    account    text        not null primary key,
    cause      text        not null,
    faulted_at timestamptz not null default clock_timestamp()
);

-- Which desk and market an account belongs to. Not tenanted: it is what the desk of a transaction is taken from.
create table account_directory (
    account text not null primary key,
    desk    text not null,
    market  text not null,
    state   text not null
);
create index account_directory_market on account_directory (market, account);
