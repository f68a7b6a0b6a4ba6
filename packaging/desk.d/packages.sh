# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the desk is built from, and how it gets onto a fresh Debian or Ubuntu. Sourced by ./desk.

readonly QT_MINIMUM=6.4

# One name a line; "a|b" is the first of them that apt knows (clang's runtime is named differently over the releases).
readonly PACKAGES=(
    # to build
    g++ clang 'libclang-rt-dev|libclang-rt-14-dev|libclang-common-14-dev' cmake ninja-build ccache mold
    # to link
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev libexpected-dev libsimdjson-dev libkainjow-mustache-dev
    libssl-dev libsqlite3-dev
    # to run: QtKeychain loads libsecret by name, a shop's clock needs the zones, TLS needs the authorities
    libqt6svg6 qt6-translations-l10n fonts-dejavu-core libqt6sql6-sqlite libsecret-1-0 tzdata ca-certificates
    # to test: a keychain in a session of its own
    dbus-daemon gnome-keyring
    # the benchmark's floor
    curl
)

# require_packages [EXTRA…]: returns at once when everything is installed, else installs the rest in one go.
require_packages() {
    command -v dpkg-query >/dev/null || { require_tools; return; }
    local missing
    missing=$(list_missing "${PACKAGES[@]}" "$@")
    if [[ -n $missing ]]; then
        local -a wanted
        mapfile -t wanted <<<"$missing"
        install_packages "${wanted[@]}"
    fi
    refuse_old_qt "$(installed_version qt6-base-dev)" "has"
}

# On another system the person installs; the desk says what it looks for.
require_tools() {
    local tool
    for tool in cmake ninja clang++ ccache mold; do
        command -v "$tool" >/dev/null ||
            give_up 2 "'$tool' is missing, and only Debian and Ubuntu are set up by this script. Needed: ${PACKAGES[*]}"
    done
}

# list_missing WANTED…: those of which no alternative is installed.
list_missing() {
    local wanted name found installed
    installed=$(dpkg-query -W -f '${binary:Package} ${db:Status-Status}\n' | sed -n 's/:[^ ]* / /; s/ installed$//p')
    installed=" ${installed//$'\n'/ } "
    for wanted in "$@"; do
        found=
        for name in ${wanted//|/ }; do
            [[ $installed != *" $name "* ]] || found=1
        done
        [[ -n $found ]] || printf '%s\n' "$wanted"
    done
}

installed_version() { dpkg-query -W -f '${Version}' "$1" 2>/dev/null || true; }

candidate_version() { apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p' | grep -v '^(none)$' || true; }

# refuse_old_qt VERSION VERB: Qt's own error would be a page of CMake.
refuse_old_qt() {
    local version=$1 verb=$2
    [[ -n $version ]] || return 0
    dpkg --compare-versions "$version" ge "$QT_MINIMUM" ||
        give_up 2 "Qt $QT_MINIMUM or newer is needed, and this system $verb Qt ${version%%[-+]*}." \
            "Debian 12, Ubuntu 24.04 and everything later will do."
}

# install_packages MISSING…: one apt-get, as root, through sudo, or by the person's own hand.
install_packages() {
    local -a admin=()
    if [[ ${EUID} -ne 0 ]]; then
        may_use_sudo || print_paste_line "$@"
        admin=(sudo)
    fi
    say "installing what is missing: $*"
    run_apt "${admin[@]}" -- update
    refuse_old_qt "$(candidate_version qt6-base-dev)" "offers"
    local -a chosen
    mapfile -t chosen <<<"$(pick_known "$@")"
    refuse_unknown "${chosen[@]}"
    run_apt "${admin[@]}" -- install -y --no-install-recommends "${chosen[@]}"
}

# sudo that would ask for a password is of no use where nobody can type one.
may_use_sudo() {
    command -v sudo >/dev/null || return 1
    sudo -n true 2>/dev/null || [[ -t 0 && -t 2 ]]
}

print_paste_line() {
    local -a chosen
    mapfile -t chosen <<<"$(pick_known "$@")"
    refuse_old_qt "$(candidate_version qt6-base-dev)" "offers"
    say "some packages are missing and only root can install them. As root, paste this line, then call ./desk again:"
    printf 'apt-get update && apt-get install -y --no-install-recommends %s\n' "${chosen[*]}" >&2
    exit 2
}

# run_apt [sudo] -- ARG…: never asks, waits for another apt instead of failing; its words are progress.
run_apt() {
    local -a admin=()
    while [[ $1 != -- ]]; do
        admin+=("$1")
        shift
    done
    shift
    "${admin[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" </dev/null >&2 ||
        give_up 2 "apt-get $1 failed; its own words are above"
}

# A bare Ubuntu often has only its 'main' switched on, and Qt's friends live in 'universe'.
refuse_unknown() {
    local name unknown=
    for name in "$@"; do
        [[ -n $(candidate_version "$name") ]] || unknown+=" $name"
    done
    [[ -z $unknown ]] ||
        give_up 2 "apt knows no package named$unknown. On Ubuntu, switch the component 'universe' on; on Debian, 'main'."
}

# pick_known WANTED…: of each "a|b" the first that apt knows; the first when it knows none, so that apt names it.
pick_known() {
    local wanted name choice
    for wanted in "$@"; do
        choice=${wanted%%|*}
        for name in ${wanted//|/ }; do
            [[ $wanted == *'|'* && -n $(candidate_version "$name") ]] || continue
            choice=$name
            break
        done
        printf '%s\n' "$choice"
    done
}
