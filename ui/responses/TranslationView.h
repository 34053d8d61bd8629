// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Untranslated.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace eldin::ui {

class EmptyState;

/// A text that lacks the other language, as a row.
struct TranslationRow
{
    struct Key
    {
        QString value;
        [[nodiscard]] QString text() const { return value; }
        bool operator==(const Key &) const = default;
    };
    Key id; ///< kind, record and language that is missing
    core::Untranslated text;
    bool operator==(const TranslationRow &) const = default;
};

/// What is left to translate: the list, and below it the original with the field for its translation beside. Enter saves and
/// leads on to the next; Shift+Enter begins a new line.
class TranslationView final : public QWidget
{
    Q_OBJECT

public:
    explicit TranslationView(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    [[nodiscard]] int count() const { return m_model->rowCount(); }
    void setFocusFirst();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::vector<TranslationRow> read() const;
    void showCurrent();
    void save();
    void setColumns();

    Workspace &m_workspace;
    RecordsModel<TranslationRow> *m_model;
    QTableView *m_table;
    EmptyState *m_nothing;
    QWidget *m_work;
    QLabel *m_originalTitle;
    QPlainTextEdit *m_original;
    QLabel *m_translationTitle;
    QPlainTextEdit *m_translation;
    QPushButton *m_save;
    QString m_shown; ///< key of the row whose translation is typed
};

} // namespace eldin::ui
