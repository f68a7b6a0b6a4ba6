# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Build trees: one folder of build/ for each CMake preset. Sourced by ./desk.

readonly PRESETS=(dev asan tsan tidy headless release)

tree_folder() { printf '%s/build/%s' "$DESK_ROOT" "$1"; }

# ccache keeps what precompiled headers give only with these words, and shares it between trees only without their paths.
export_build_environment() {
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    export CCACHE_NOHASHDIR=1
    export CCACHE_BASEDIR="$DESK_ROOT"
    export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}"
    export CTEST_PARALLEL_LEVEL="${CTEST_PARALLEL_LEVEL:-$(nproc)}"
}

# build_preset PRESET: any preset by its name.
build_preset() {
    local preset=${1:-}
    [[ $# -eq 1 && " ${PRESETS[*]} " == *" $preset "* ]] || give_up 2 "build takes one of: ${PRESETS[*]}"
    if [[ $preset == tidy ]]; then
        prepare clang-tidy
    else
        prepare
    fi
    build_tree "$preset"
}

# build_tree PRESET [TARGET]: configures what is new, lets ninja decide what is stale. Two calls at a time take turns:
# `./desk twin` in one terminal and `./desk ctl` in another are the usual pair.
build_tree() {
    local preset=$1
    local -a target=(${2:+--target "$2"})
    mkdir -p "$DESK_ROOT/build"
    (
        cd "$DESK_ROOT" && flock 9 && configure_tree "$preset" &&
            cmake --build --preset "$preset" "${target[@]}" 2>&1 | show_progress
    ) 9>"$DESK_ROOT/build/.$preset.lock" ||
        give_up 1 "the build of '$preset' failed; the first error above says where"
}

# Presets are no dependency of a build tree, so a changed one is noticed here.
configure_tree() {
    local manifest
    manifest="$(tree_folder "$1")/build.ninja"
    [[ ! -f $manifest || CMakePresets.json -nt $manifest ]] || return 0
    say "configuring build/$1"
    cmake --preset "$1" >&2 && touch "$manifest"
}

# Ninja's lines on standard error: one line that moves on in a terminal, every line in a log, silence when all is built.
show_progress() {
    local line moving=
    while IFS= read -r line; do
        case $line in
            '[0/'*'Re-checking globbed directories...' | 'ninja: no work to do.') ;;
            '['[0-9]*) show_step "$line" && moving=1 ;;
            *)
                [[ -z $moving ]] || printf '\n' >&2
                moving=
                printf '%s\n' "$line" >&2
                ;;
        esac
    done
    [[ -z $moving || ! -t 2 ]] || printf '\r\033[K' >&2
}

# Succeeds if the line is left open, to be overwritten by the next.
show_step() {
    if [[ -t 2 ]]; then
        printf '\r\033[K%.*s' "$((${COLUMNS:-80} - 1))" "$1" >&2
    else
        printf '%s\n' "$1" >&2
        return 1
    fi
}
