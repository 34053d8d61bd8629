// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace eldin::core::exchange {

/// Packs the parts of an office document into a zip archive. The same parts give the same bytes, whenever and wherever
/// they are packed: every part carries the first day that the format knows.
class ZipArchive final
{
public:
    enum class Packing { Deflated, Stored };

    /// Parts stand in the archive in the order they are added.
    void add(const QString &name, const QByteArray &content, Packing packing = Packing::Deflated);
    /// At least one part must have been added. Error{Internal} where the archive cannot be made: our mistake.
    [[nodiscard]] QByteArray bytes() const;

private:
    struct Part
    {
        QByteArray name;
        QByteArray content;
        Packing packing;
    };
    std::vector<Part> m_parts;
};

} // namespace eldin::core::exchange
