// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reader/BiffRecords.h"

#include "core/exchange/reader/LittleEndian.h"

#include <array>

namespace eldin::core::exchange {

bool BiffRecords::header()
{
    if (m_ahead)
        return true;
    std::array<char, 4> bytes {};
    if (m_stream.read(bytes.data(), bytes.size()) < bytes.size())
        return false;
    LittleEndian fields({bytes.data(), bytes.size()});
    m_nextId = fields.u16();
    m_nextLength = fields.u16();
    m_ahead = true;
    return true;
}

bool BiffRecords::next()
{
    if (!header())
        return false;
    m_ahead = false;
    m_id = m_nextId;
    m_data.resize(m_nextLength);
    if (m_stream.read(m_data.data(), m_data.size()) < m_data.size())
        throw ReadError(ReadCode::Damaged, "record cut short");
    return true;
}

bool BiffRecords::continued()
{
    return header() && m_nextId == biff::kContinue && next();
}

void BiffRecords::seek(std::uint64_t position)
{
    m_stream.seek(position);
    m_ahead = false;
}

} // namespace eldin::core::exchange
