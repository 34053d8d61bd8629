// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/AssignmentField.h"

#include "core/service/ResponseService.h"
#include "ui/models/DayText.h"
#include "ui/responses/ProposalRow.h"
#include "ui/shell/Theme.h"
#include "ui/shell/TypedDay.h"
#include "ui/shell/Workspace.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

namespace eldin::ui {

AssignmentField::AssignmentField(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_due(new QLineEdit)
{
    m_name->setObjectName(QStringLiteral("assignee"));
    m_due->setObjectName(QStringLiteral("assignmentDue"));
    m_due->setFixedWidth(theme::kGrid * 12);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    m_name->setMinimumWidth(theme::kGrid * 8);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_due);
    setFocusProxy(m_name);
    for (QLineEdit *field : {m_name, m_due})
        connect(field, &QLineEdit::editingFinished, this, &AssignmentField::save);
}

void AssignmentField::retranslate()
{
    m_name->setAccessibleName(tr("Who prepares the answer"));
    m_name->setPlaceholderText(tr("nobody yet"));
    m_due->setAccessibleName(tr("Until when the answer is to be ready (day.month.year)"));
    m_due->setPlaceholderText(QStringLiteral("01.09.2027"));
}

void AssignmentField::setRemark(const core::Id<core::Remark> &remark, bool editable)
{
    // What was typed for another one is saved there: Ctrl+Down leaves the focus where it is.
    if (m_remark != remark)
        save();
    // What is being typed is not taken away by a change elsewhere.
    const bool typing = m_remark == remark && (m_name->isModified() || m_due->isModified());
    m_remark = remark;
    m_name->setReadOnly(!editable);
    m_due->setReadOnly(!editable);
    if (typing)
        return;
    const auto stored = remark.isNull() ? std::nullopt : m_workspace.stores().assignments.ofRemark(remark);
    m_name->setText(stored ? stored->assignee : QString());
    m_due->setText(stored ? dayText(stored->due) : QString());
    offerNames();
}

void AssignmentField::offerNames()
{
    auto *names = new QCompleter(assigneesOf(m_workspace.stores(), m_workspace.hearingId()), m_name);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(names);
}

void AssignmentField::save()
{
    if (m_remark.isNull() || m_name->isReadOnly() || (!m_name->isModified() && !m_due->isModified()))
        return;
    const auto due = typedDay(*m_due, m_workspace.runner());
    if (!due)
        return;
    m_name->setModified(false);
    m_due->setModified(false);
    m_workspace.runner().run(m_name->text().trimmed().isEmpty() ? tr("The answer is nobody's task now.") : tr("The answer is a task of %1.").arg(m_name->text().simplified()),
                             [&] { core::ResponseService(m_workspace.document()).assign(m_remark, m_name->text(), *due); });
}

} // namespace eldin::ui
