// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Paper.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QAction;
class QDateEdit;
class QLabel;
class QLineEdit;
class QToolButton;

namespace eldin::ui {

class PaperScans;

/// What became of the paper shown: made, printed, signed, and whether the data has changed since. Signing is written here,
/// in place.
class PaperStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperStrip(Workspace &workspace, QWidget *parent = nullptr);

    /// The paper of the hearing chosen; `contentHash` is that of its present text.
    void show(const QString &kind, const QString &language, const QString &contentHash);
    void retranslate();
    /// The paper shown was written to a file, or sent to a printer.
    void noteMade();
    void notePrinted();
    /// The file of this path is a scan or photo of the paper shown.
    void attachScan(const QString &path);

private:
    void refresh();
    void sign();
    [[nodiscard]] std::optional<core::Paper> paper() const;
    [[nodiscard]] QString words(const std::optional<core::Paper> &paper) const;

    Workspace &m_workspace;
    QString m_kind;
    QString m_language;
    QString m_contentHash;
    QLabel *m_words;
    QDateEdit *m_day;
    QLineEdit *m_number;
    QLineEdit *m_who;
    QToolButton *m_state;
    PaperScans *m_scans;
    QAction *m_printed;
    QAction *m_signed;
    QAction *m_unsigned;
    QAction *m_corrections;
};

} // namespace eldin::ui
