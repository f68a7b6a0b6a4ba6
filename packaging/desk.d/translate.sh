# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The words of the sources into the translation files. Sourced by ./desk.

readonly LANGUAGES=(de sn)

# update_translations: lupdate keeps what is translated; what the sources do not say any more goes.
update_translations() {
    (($# == 0)) || give_up 2 "translate takes no argument"
    prepare
    local lupdate language said
    lupdate=$(find_lupdate) || give_up 2 "lupdate of Qt 6 is missing; it comes with Qt's linguist tools"
    said=$(mktemp -d)
    # shellcheck disable=SC2064 # the folder of now
    trap "rm -rf '$said'" EXIT
    mark_said_words "$said"
    update_language en -pluralonly -target-language en
    for language in "${LANGUAGES[@]}"; do
        update_language "$language"
    done
    count_untranslated
}

# mark_said_words FOLDER: plain functions say("…") in their file's context, which lupdate does not follow. It reads
# copies in which those words are marked.
mark_said_words() {
    local file context
    while IFS= read -r file; do
        context=$(sed -n 's/.*translate("\([A-Za-z]*\)", text.*/\1/p' "$DESK_ROOT/$file" | head -n 1)
        sed -E -e "s/\\bsay\\((\"[^\"]*%L?n[^\"]*\"), static_cast.*/QCoreApplication::translate(\"$context\", \\1, nullptr, n);/" \
            -e "s/\\bsay\\((\"[^\"]*%L?n[^\"]*\")/QCoreApplication::translate(\"$context\", \\1, nullptr/g" \
            -e "s/\\bsay\\(\"/QT_TRANSLATE_NOOP(\"$context\", \"/g" "$DESK_ROOT/$file" >"$1/${file//\//_}"
    done < <(cd "$DESK_ROOT" && grep -rl --include='*.cpp' 'QString say(const char' ui app/desk)
}

# update_language LANGUAGE [OPTION]: of English, the source, only "1 order" and "2 orders" need telling apart.
update_language() {
    local language=$1
    shift
    "$lupdate" -silent -locations none -no-obsolete -I "$DESK_ROOT" "$@" "$DESK_ROOT/ui" "$DESK_ROOT/app/desk" "$said" \
        -ts "$DESK_ROOT/translations/tradeit_$language.ts" >&2 || give_up 1 "lupdate failed"
}

find_lupdate() {
    local place
    for place in /usr/lib/qt6/bin/lupdate "$(command -v lupdate6)" "$(command -v lupdate)"; do
        [[ ! -x $place ]] || { printf '%s' "$place" && return; }
    done
    return 1
}

count_untranslated() {
    local language file
    for language in en "${LANGUAGES[@]}"; do
        file=$DESK_ROOT/translations/tradeit_$language.ts
        printf '%s: %s of %s are not translated\n' "$language" \
            "$(grep -c 'type="unfinished"' "$file" || true)" "$(grep -c '<message' "$file" || true)"
    done
}
