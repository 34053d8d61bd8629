// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Hearing.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;

namespace eldin::ui {

class Workspace;

/// Which protocol is shown: of all meetings or of one, in full or without what each person said.
class ProtocolOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit ProtocolOptions(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    /// The meetings of the hearing chosen; what was chosen of them stays where it is still there.
    void refresh();
    /// Null: all.
    [[nodiscard]] core::Id<core::Meeting> meeting() const;
    [[nodiscard]] bool isShort() const;

Q_SIGNALS:
    void changed();

private:
    Workspace &m_workspace;
    QComboBox *m_meeting;
    QCheckBox *m_short;
};

} // namespace eldin::ui
