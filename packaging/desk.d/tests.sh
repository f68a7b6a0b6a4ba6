# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which tests, in which tree. Sourced by ./desk.

readonly TEST_LABELS=(unit twin gui a11y tray torture contract mail rules fuzz bench lint plant)

# run_tests [-L LABEL]: CTest's summary is the last thing printed and its exit code is ours.
run_tests() {
    local label
    label=$(read_label "$@") || exit
    local tree=asan
    [[ $label != bench ]] || tree=release
    prepare
    # The lint tests need no other program, so that a commit hook is quick.
    if [[ $label == lint ]]; then
        build_tree "$tree" lint-tests
    else
        build_tree "$tree"
    fi
    [[ -z $label ]] || refuse_empty_label "$tree" "$label"
    run_ctest "$tree" "$label"
}

# run_thread_tests: the tests that have two threads at work, under TSAN; those that are neither of windows nor of the twin
# say so by their label. Only what is compiled here is looked at: Qt as Debian builds it would be full of false alarms.
run_thread_tests() {
    (($# == 0)) || give_up 2 "threads takes no argument"
    prepare
    build_tree tsan
    export TSAN_OPTIONS="ignore_noninstrumented_modules=1 halt_on_error=1 second_deadlock_stack=1"
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
    QT_QPA_PLATFORM=offscreen exec ctest --test-dir "$(tree_folder tsan)" --output-on-failure --no-tests=error -L '^(gui|twin|threads)$'
}

# read_label ARG…: the label asked for, or nothing for all.
read_label() {
    (($# > 0)) || return 0
    [[ $# -eq 2 && $1 == -L ]] || give_up 2 "test takes nothing, or -L and one of: ${TEST_LABELS[*]}"
    [[ $2 != *[!a-z0-9]* && " ${TEST_LABELS[*]} " == *" $2 "* ]] ||
        give_up 2 "there is no label '$2'; the labels are: ${TEST_LABELS[*]}"
    printf '%s' "$2"
}

# CTest calls "nothing found" a success.
refuse_empty_label() {
    local found
    found=$(ctest --test-dir "$(tree_folder "$1")" -N -L "^$2\$" 2>&1) || give_up 1 "$found"
    [[ $found != *'Total Tests: 0'* && $found != *'No tests were found'* ]] ||
        give_up 1 "no test carries the label '$2' yet"
}

# Headless means nothing of the person's session: no display to draw on, no keyring to ask.
run_ctest() {
    local tree=$1 label=$2
    local -a chosen=(${label:+-L "^$label\$"})
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
    # A measurement has the machine to itself.
    [[ $label != bench ]] || export CTEST_PARALLEL_LEVEL=1
    QT_QPA_PLATFORM=offscreen exec ctest --test-dir "$(tree_folder "$tree")" --output-on-failure --no-tests=error "${chosen[@]}"
}
