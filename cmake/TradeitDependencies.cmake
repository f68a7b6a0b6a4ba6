# SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything the desk is built on, found in one place.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql)
if(TRADEIT_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets Svg DBus LinguistTools)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(tl-expected REQUIRED)
find_package(simdjson REQUIRED)
find_path(TRADEIT_MUSTACHE_INCLUDE kainjow/mustache.hpp REQUIRED) # header only, without a package file
add_library(kainjow::mustache INTERFACE IMPORTED)
target_include_directories(kainjow::mustache SYSTEM INTERFACE ${TRADEIT_MUSTACHE_INCLUDE})
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto) # the twin's certificate authority
if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
