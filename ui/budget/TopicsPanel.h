// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/TopicService.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace eldin::ui {

class RecordTable;

/// A topic of the list as a row: a shipped one that nobody changed has no id of its own.
struct TopicRow
{
    struct Key
    {
        QString key; ///< of a shipped one, else its id
        [[nodiscard]] QString text() const { return key; }
        bool operator==(const Key &) const = default;
    };
    Key id;
    core::Topic topic;
    bool operator==(const TopicRow &) const = default;
};

/// The list of topics that remarks are about: names in three languages and the words each is known by, edited in place.
class TopicsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TopicsPanel(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] std::vector<TopicRow> read() const;
    void setColumns();
    void fitColumns();
    void add();
    void remove(int row);
    void move(int row, int steps);
    void restore();

    Workspace &m_workspace;
    QLabel *m_about;
    RecordsModel<TopicRow> *m_model;
    RecordTable *m_table;
    QPushButton *m_restore;
};

} // namespace eldin::ui
