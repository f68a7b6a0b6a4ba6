#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# desk.sh ROOT: ./desk on systems that this machine is not. dpkg, apt, sudo, cmake and ctest are played by small
# scripts that write down how they were called; the rest is the real thing.
set -euo pipefail

root=$1
world=$(mktemp -d)
trap 'rm -rf "$world"' EXIT
failures=0

# play PROGRAM: its part is read from standard input.
play() {
    { printf '#!/usr/bin/env bash\n'; cat; } >"$world/bin/$1"
    chmod +x "$world/bin/$1"
}

set_the_scene() {
    mkdir -p "$world/bin" "$world/desk/packaging"
    cp "$root/desk" "$root/CMakePresets.json" "$world/desk/"
    cp -r "$root/packaging/desk.d" "$world/desk/packaging/"
    play dpkg-query <<'PART'
case "$*" in
    *Status*) for name in $INSTALLED; do printf '%s:amd64 installed\n' "$name"; done ;;
    *Version*) case " $INSTALLED " in *' qt6-base-dev '*) printf '%s' "$QT" ;; esac ;;
esac
PART
    play apt-cache <<'PART'
case " $KNOWN " in *" $2 "*) printf '%s:\n  Installed: (none)\n  Candidate: %s\n' "$2" "$QT" ;; esac
PART
    play apt-get <<'PART'
printf 'apt-get [%s] %s\n' "${DEBIAN_FRONTEND:-}" "$*" >>"$WORLD/calls"
echo 'noise of apt'
PART
    play sudo <<'PART'
[[ $SUDO == yes ]] || exit 1
[[ $1 != -n ]] || exit 0
printf 'sudo ' >>"$WORLD/calls"
exec "$@"
PART
    play cmake <<'PART'
printf 'cmake %s\n' "$*" >>"$WORLD/calls"
echo 'noise of cmake'
[[ $BUILD == works ]] || exit 1
[[ $1 == --build ]] && shift
tree=$WORLD/desk/build/$2
mkdir -p "$tree/bin"
touch "$tree/build.ninja"
for program in tradeit-deskctl tradeit-desk; do
    printf '#!/bin/sh\necho "$@"\nexit 7\n' >"$tree/bin/$program"
    chmod +x "$tree/bin/$program"
done
PART
    play ctest <<'PART'
printf 'ctest %s\n' "$*" >>"$WORLD/calls"
case "$*" in *' -N '*) echo "Total Tests: $FOUND" ;; *) echo 'summary of ctest'; exit 8 ;; esac
PART
}

# Everything the desk wants, taken from its own list; of alternatives the first.
all_packages() {
    bash -c 'source "$1"; printf "%s\n" "${PACKAGES[@]%%|*}"' _ "$root/packaging/desk.d/packages.sh" | tr '\n' ' '
}

# desk ARG…: as a person who is not root; leaves code, out, err and calls.
desk() {
    local -a person=(env)
    [[ $EUID -ne 0 ]] || person=(setpriv --reuid=65534 --regid=65534 --clear-groups env)
    rm -rf "$world/desk/build"
    : >"$world/calls"
    chmod -R a+rwX "$world"
    code=0
    "${person[@]}" HOME="$world" PATH="$world/bin:$PATH" WORLD="$world" INSTALLED="$installed" KNOWN="$known" QT="$qt" SUDO="$sudo" \
        BUILD="$build" FOUND="$found" DISPLAY="$display" WAYLAND_DISPLAY= "$world/desk/desk" "$@" >"$world/out" 2>"$world/err" </dev/null || code=$?
    out=$(<"$world/out") err=$(<"$world/err") calls=$(<"$world/calls")
}

# A system where all is well; each story changes one thing.
all_is_well() { installed=$(all_packages) known=$(all_packages) qt=6.4.2+dfsg sudo=yes build=works found=3 display=; }

# expect WHAT CONDITION…: the condition is a command of its own.
expect() {
    local what=$1
    shift
    "$@" && return
    failures=$((failures + 1))
    printf 'FAILED: %s\n  code %s\n  out: %s\n  err: %s\n  calls: %s\n' "$what" "$code" "$out" "$err" "$calls"
}

holds() { [[ $1 == *"$2"* ]]; }
lacks() { [[ $1 != *"$2"* ]]; }

tell_of_wrong_calls() {
    all_is_well
    desk sell
    expect 'an unknown command is a usage error' test "$code" -eq 2
    expect 'an unknown command is named' holds "$err" "no command 'sell'"
    desk test -L nonsense
    expect 'an unknown label is a usage error' test "$code" -eq 2
    expect 'an unknown label brings the list' holds "$err" 'unit twin gui a11y tray torture contract mail rules fuzz bench lint plant'
    expect 'nothing is built for a wrong call' test -z "$calls"
}

tell_of_a_program() {
    all_is_well
    desk ctl list --json
    expect 'standard output is the program'\''s alone' test "$out" = 'list --json'
    expect 'the exit code is the program'\''s own' test "$code" -eq 7
    expect 'an equipped system is left alone' lacks "$calls" apt-get
    expect 'only the program is built, in the release tree' holds "$calls" 'cmake --build --preset release --target tradeit-deskctl'
    desk run
    expect 'without a display run starts the demo in the terminal' test "$out" = demo
    display=:7
    desk run
    expect 'with a display run starts the demo in a window' test "$out" = --demo
    expect 'and builds the window alone' holds "$calls" '--target tradeit-desk'
    desk window --minimised
    expect 'window is called with what it was given' test "$out" = --minimised
    build=breaks
    desk ctl list
    expect 'a build that fails ends it' test "$code" -eq 1
    expect 'no program after a failed build' test -z "$out"
}

tell_of_missing_packages() {
    all_is_well
    installed=${installed/libclang-rt-dev /} installed=${installed/ccache /}
    known=${known/libclang-rt-dev/libclang-rt-14-dev}
    desk ctl
    expect 'what is missing is installed by one call that never asks' test "$(grep -c ' install ' <<<"$calls")" -eq 1
    expect 'apt asks nothing' holds "$calls" 'sudo apt-get [noninteractive]'
    expect 'apt waits for its lock' holds "$calls" 'DPkg::Lock::Timeout='
    expect 'exactly the missing, by the name apt knows' holds "$calls" '--no-install-recommends libclang-rt-14-dev ccache'
    expect 'apt'\''s words are progress' lacks "$out" noise
    known=${known/mold /}
    installed=${installed/mold /}
    desk ctl
    expect 'a package that apt does not know ends it' test "$code" -eq 2
    expect 'and is named' holds "$err" 'apt knows no package named mold.'
    all_is_well
    installed=${installed/libclang-rt-dev /} installed=${installed/ccache /}
    known=${known/libclang-rt-dev/libclang-rt-14-dev}
    sudo=no
    desk ctl
    expect 'without root the person pastes one line' test "$code" -eq 2
    expect 'the line is whole' holds "$err" 'apt-get update && apt-get install -y --no-install-recommends libclang-rt-14-dev ccache'
    expect 'nothing was tried' test -z "$calls"
}

tell_of_an_old_qt() {
    all_is_well
    qt=6.2.4+dfsg
    desk ctl
    expect 'an old Qt is refused' test "$code" -eq 2
    expect 'in words' holds "$err" 'Qt 6.4 or newer is needed, and this system has Qt 6.2.4.'
    installed=
    desk ctl
    expect 'an old Qt on offer is not even installed' lacks "$calls" ' install '
    expect 'and is named' holds "$err" 'this system offers Qt 6.2.4'
}

tell_of_tests() {
    all_is_well
    desk test -L unit
    expect 'the exit code is CTest'\''s' test "$code" -eq 8
    expect 'its summary comes last' test "$(tail -n 1 "$world/out")" = 'summary of ctest'
    expect 'tests run in the asan tree' holds "$calls" 'cmake --build --preset asan'
    expect 'the label is matched whole' holds "$calls" '-L ^unit$'
    desk test -L lint
    expect 'lint needs no other program' holds "$calls" 'cmake --build --preset asan --target lint-tests'
    desk test -L bench
    expect 'benchmarks run in the release tree' holds "$calls" 'cmake --build --preset release'
    found=0
    desk test -L mail
    expect 'a label without a test fails' test "$code" -eq 1
    expect 'and says so' holds "$err" "no test carries the label 'mail' yet"
}

set_the_scene
tell_of_wrong_calls
tell_of_a_program
tell_of_missing_packages
tell_of_an_old_qt
tell_of_tests
((failures == 0)) && echo 'desk: every story ends as told'
