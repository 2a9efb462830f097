-- Where each source of pulled files stands. The files themselves are in the folder that the service is told.
create table pull_source (
    name             text        not null primary key,
    last_success     timestamptz,
    last_attempt     timestamptz,
    -- Attempts in a row that did not bring the session expected.
    tries            int         not null check (tries >= 0),
    failure          text,
    failure_detail   text,
    -- Also the end of a claim: who attempts a source moves it on first.
    next_attempt     timestamptz not null,
    -- The last good file; absent until there is one. The address is the SHA-256 of the URL.
    address          text,
    content_hash     text,
    bytes            bigint      check (bytes > 0),
    etag             text,
    last_modified    text,
    accepted_rows    int         check (accepted_rows > 0),
    quarantined_rows int         check (quarantined_rows >= 0),
    first_date       date,
    last_date        date        check (last_date >= first_date),
    check ((failure is null) = (failure_detail is null)),
    check (num_nulls(address, content_hash, bytes, etag, last_modified,
                     accepted_rows, quarantined_rows, first_date, last_date) in (0, 9))
);
