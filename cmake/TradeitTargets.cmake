# SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# How a target of this project is made: one folder, one library; one tst_ file, one test.
include_guard(GLOBAL)

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_CXX_EXTENSIONS OFF)

add_library(tradeit_options INTERFACE)
target_compile_features(tradeit_options INTERFACE cxx_std_20)
target_include_directories(tradeit_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(tradeit_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_NO_FOREACH QT_NO_KEYWORDS
    $<$<BOOL:${TRADEIT_PLANTS}>:TRADEIT_PLANTS>
    $<$<BOOL:${TRADEIT_SANITIZE}>:QT_FORCE_ASSERTS>)
target_compile_options(tradeit_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
        -Wno-missing-field-initializers> # designated initialisers name what matters; the rest has its default
    $<$<AND:$<BOOL:${TRADEIT_WERROR}>,$<CXX_COMPILER_ID:GNU,Clang,AppleClang>>:-Werror>
    $<$<CXX_COMPILER_ID:MSVC>:/W4 /permissive- /utf-8>)
if(TRADEIT_SANITIZE)
    target_compile_options(tradeit_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(tradeit_options INTERFACE -fsanitize=address,undefined)
endif()
if(TRADEIT_FUZZ)
    target_compile_options(tradeit_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(TRADEIT_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(tradeit_options INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
endif()

set(TRADEIT_PCH_HEADERS
    <QByteArray> <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QPromise>
    <QString> <QStringList> <QTimer> <QUrl> <algorithm> <functional> <memory> <optional> <utility> <variant> <vector>
    <tl/expected.hpp>)

set(TRADEIT_WIDGET_PCH_HEADERS
    <QAbstractItemView> <QAction> <QBoxLayout> <QFontMetrics> <QHeaderView> <QIcon> <QLabel> <QLineEdit> <QPainter>
    <QPushButton> <QStyledItemDelegate> <QWidget>)

# tradeit_library(NAME [WIDGETS] DEPENDS target...): the folder's sources as the static library tradeit_NAME. A folder that
# has only headers yet becomes an interface library, so that its users link alike. WIDGETS: it draws.
function(tradeit_library name)
    cmake_parse_arguments(ARG "WIDGETS" "" "DEPENDS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h *.qrc *.ui)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    set(compiled ${sources})
    list(FILTER compiled INCLUDE REGEX "\\.(cpp|qrc)$")
    if(compiled)
        add_library(tradeit_${name} STATIC ${sources})
        target_link_libraries(tradeit_${name} PUBLIC tradeit_options ${ARG_DEPENDS})
        if(ARG_WIDGETS)
            target_link_libraries(tradeit_${name} PUBLIC Qt6::Widgets)
        endif()
        if(TRADEIT_PCH AND ARG_WIDGETS)
            target_precompile_headers(tradeit_${name} REUSE_FROM tradeit_widget_pch)
        elseif(TRADEIT_PCH)
            target_precompile_headers(tradeit_${name} PRIVATE ${TRADEIT_PCH_HEADERS})
        endif()
    else()
        add_library(tradeit_${name} INTERFACE)
        target_link_libraries(tradeit_${name} INTERFACE tradeit_options ${ARG_DEPENDS})
        if(ARG_WIDGETS)
            target_link_libraries(tradeit_${name} INTERFACE Qt6::Widgets)
        endif()
    endif()
endfunction()

# tradeit_program(NAME LIBRARY target): a program made of the folder's main.cpp and the library of the rest of the folder.
function(tradeit_program name)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    add_executable(${name} main.cpp)
    target_link_libraries(${name} PRIVATE tradeit_options ${ARG_DEPENDS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()

# tradeit_tests(LABEL label... [WIDGETS] DEPENDS target... [TIMEOUT s]): each tst_*.cpp of the folder is one Qt Test program
# and one CTest. WIDGETS: it opens windows, on no screen.
function(tradeit_tests)
    cmake_parse_arguments(ARG "WIDGETS" "TIMEOUT" "LABEL;DEPENDS" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * ${TRADEIT_SLOWNESS}")
    file(GLOB files CONFIGURE_DEPENDS tst_*.cpp)
    cmake_path(GET CMAKE_CURRENT_SOURCE_DIR FILENAME area)
    foreach(file IN LISTS files)
        cmake_path(GET file STEM stem)
        set(name ${area}_${stem})
        add_executable(${name} ${file})
        target_link_libraries(${name} PRIVATE tradeit_test_support ${ARG_DEPENDS})
        if(ARG_WIDGETS)
            target_link_libraries(${name} PRIVATE Qt6::Widgets)
        endif()
        if(TRADEIT_PCH AND ARG_WIDGETS)
            target_precompile_headers(${name} REUSE_FROM tradeit_widget_test_pch)
        elseif(TRADEIT_PCH)
            target_precompile_headers(${name} REUSE_FROM tradeit_test_pch)
        endif()
        string(REPLACE "tst_" "" short ${stem})
        add_test(NAME ${area}.${short} COMMAND ${name})
        set_tests_properties(${area}.${short} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT ${ARG_TIMEOUT}
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=900000;TRADEIT_FIXTURES=${CMAKE_SOURCE_DIR}/tests/fixtures")
    endforeach()
endfunction()
