// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/RemarkRows.h"
#include "ui/shell/Workspace.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace eldin::ui {

class Draft;
class EntryText;

/// The answer that is given in the hall at once, and which office gave it.
class AnswerPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens for this remark; what was answered before is there to be corrected.
    void open(const core::Id<core::Remark> &remark);
    /// Something was written that is not saved.
    [[nodiscard]] bool holdsWork() const;
    void focusText();
    void retranslate();
    [[nodiscard]] const core::Id<core::Remark> &remark() const { return m_remark; }

Q_SIGNALS:
    void closed();

private:
    void fillOffices(const core::RemarkRow &row);
    void fillText(const QString &words, bool isTyped);
    void keepDraft();
    [[nodiscard]] QString typed() const;
    bool compareWithRecord();
    void save();
    void close();

    Workspace &m_workspace;
    core::Id<core::Remark> m_remark;
    std::vector<core::LocalText> m_offices;
    core::LocalText m_before; ///< what was answered in the record when this one was begun
    core::Language m_language = core::Language::Kyrgyz; ///< of m_before the words that are corrected here; the window may be in another one by now
    QString m_inserted; ///< the text begins with it, and nobody typed it: it came from the record meanwhile
    bool m_isOtherOffice = false; ///< somebody typed or chose who answers
    bool m_isSaving = false;
    Draft *m_draft; ///< half an answer outlives the current
    QLabel *m_title;
    QLabel *m_meanwhile; ///< says that the answer in the record was changed
    EntryText *m_text;
    QComboBox *m_office;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace eldin::ui
