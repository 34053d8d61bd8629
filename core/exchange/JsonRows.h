// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

class QIODevice;

namespace eldin::core::exchange {

/// Reads a JSON array of objects, however it is laid out, one object at a time: a table of any length takes no more memory
/// than its longest row.
class JsonRows final
{
public:
    /// Of one object, in bytes.
    static constexpr qsizetype kLongest = 64 * 1024 * 1024;

    /// The device must be open and outlive it.
    explicit JsonRows(QIODevice &device)
        : m_device(device)
    {
    }
    /// Nothing behind the last one, and where the array is broken.
    [[nodiscard]] std::optional<QJsonObject> next();
    /// It is no array of objects to its end, or one of them is too long.
    [[nodiscard]] bool isBroken() const { return m_state == State::Broken; }

private:
    enum class State { Before, Within, Ended, Broken };

    [[nodiscard]] std::optional<QJsonObject> end(State state);
    /// The next byte that is no space; nothing at the end.
    [[nodiscard]] std::optional<char> sign();
    [[nodiscard]] std::optional<char> byte();

    QIODevice &m_device;
    QByteArray m_block;
    qsizetype m_at = 0;
    State m_state = State::Before;
};

/// `"…"`, escaped for JSON.
[[nodiscard]] QByteArray jsonText(const QString &text);

} // namespace eldin::core::exchange
