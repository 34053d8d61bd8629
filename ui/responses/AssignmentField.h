// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Remark.h"

#include <QWidget>

class QLineEdit;

namespace eldin::ui {

class Workspace;

/// Who prepares the answer, and until when: saved as soon as a field is left.
class AssignmentField final : public QWidget
{
    Q_OBJECT

public:
    explicit AssignmentField(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void setRemark(const core::Id<core::Remark> &remark, bool editable);

private:
    void save();
    void offerNames();

    Workspace &m_workspace;
    core::Id<core::Remark> m_remark;
    QLineEdit *m_name;
    QLineEdit *m_due;
};

} // namespace eldin::ui
