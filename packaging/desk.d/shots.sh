# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Pictures of every window, to be looked at. Sourced by ./desk.

# What the README shows, of all that is taken: name in the project, name as taken.
readonly SHOWN_SHOTS=(main-light:main-light main-dark:main-dark ship:ship-light outbox:outbox-light setup:setup-3-light)

# take_shots [FOLDER]: all into the folder (build/shots), the best also into packaging/screenshots.
take_shots() {
    (($# <= 1)) || give_up 2 "shots takes a folder, or nothing"
    local folder=${1:-$DESK_ROOT/build/shots} pair
    prepare
    build_tree release tradeit-shots
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
    QT_QPA_PLATFORM=offscreen "$(tree_folder release)/bin/tradeit-shots" "$folder" >&2 || give_up 1 "not every picture was taken"
    mkdir -p "$DESK_ROOT/packaging/screenshots"
    for pair in "${SHOWN_SHOTS[@]}"; do
        cp "$folder/${pair#*:}.png" "$DESK_ROOT/packaging/screenshots/${pair%%:*}.png"
    done
    printf '%s\n' "$folder"
}
