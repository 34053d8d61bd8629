// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/ReadError.h"

#include <utility>

namespace eldin::core::exchange {

ReadError::ReadError(ReadCode code, std::string detail)
    : m_code(code)
    , m_detail(std::move(detail))
{
}

} // namespace eldin::core::exchange
