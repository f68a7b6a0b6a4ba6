// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Command lines, one argument a line.

#include "app/ctl/parser.h"
#include "tests/fuzz/require.h"

using namespace tradeit;
using namespace tradeit::ctl;
using namespace tradeit::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QStringList arguments = textOf(data, size).split(u'\n');
    const Result<Command> command = parseCommand(arguments);
    if (!command) {
        // A usage error: exit 2, and a sentence that says what to do instead.
        require(command.error().kind == ErrorKind::Refused);
        require(!command.error().context.isEmpty() && !command.error().detail.isEmpty());
        return 0;
    }
    require(parseCommand(arguments) == command);
    require(command->json == wantsJson(arguments));
    return 0;
}
