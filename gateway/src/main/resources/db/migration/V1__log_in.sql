-- Log-ins of people in browsers. The row is the log-in: where it is gone, the browser's cookie says nothing.
-- Not tenanted: a person may be in several desks.
create table log_in (
    id_hash           bytea       not null primary key check (octet_length(id_hash) = 32),
    subject           text        not null,
    name              text        not null,
    sid               text        not null,
    csrf_token        text        not null,
    -- Access, refresh and ID token, encrypted; bound to the row's key.
    tokens            bytea       not null,
    access_expires_at timestamptz not null,
    created_at        timestamptz not null,
    used_at           timestamptz not null
);
create index log_in_sid on log_in (sid);
create index log_in_used on log_in (used_at);

grant select, insert, update, delete on log_in to ${service};
