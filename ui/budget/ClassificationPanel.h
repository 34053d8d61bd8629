// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Classification.h"
#include "core/exchange/records/RecordTable.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace eldin::ui {

class CodeFilter;
class RecordImport;
class RecordTable;
class Segments;

/// The code tables, one kind at a time: found as one types, edited in place, brought in from official lists.
class ClassificationPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassificationPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~ClassificationPanel() override;

    void refresh();
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] core::ClassificationKind kind() const;
    [[nodiscard]] const core::ClassificationItem &at(int row) const;
    void setColumns();
    void showWords();
    void add();
    void remove(int row);
    void import();
    void takeTable(const core::exchange::RecordTable &table, core::ClassificationKind kind);

    Workspace &m_workspace;
    Segments *m_kinds;
    QLineEdit *m_words;
    QPushButton *m_import;
    RecordsModel<core::ClassificationItem> *m_model;
    CodeFilter *m_filter;
    RecordTable *m_table;
    RecordImport *m_importer;
};

} // namespace eldin::ui
