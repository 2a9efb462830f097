# shellcheck shell=bash
# Programs from outside that tests check the platform against. Sourced by alvh, which defines say.

# hledger reads the journals that the platform writes. Where it cannot be had, its tests are skipped; in CI that fails.
ensure_hledger() {
    command -v hledger >/dev/null && return 0
    install_package hledger >/dev/null || true
    command -v hledger >/dev/null && return 0
    say "hledger is not installed and could not be: tests that check journals with it are skipped (install the package hledger)"
    [ "${CI:-}" != true ]
}

install_package() {
    command -v apt-get >/dev/null || return 1
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || return 1
        as_root=(sudo -n)
    fi
    say "installing $1"
    ${as_root[@]+"${as_root[@]}"} apt-get -qq update </dev/null
    ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install --yes --no-install-recommends "$1" </dev/null
}
