// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/SearchIndex.h"
#include "ui/shell/Workspace.h"

#include <QObject>
#include <QTimer>

namespace eldin::ui {

/// A record that was found, as the list of finds shows it.
struct FoundRecord
{
    core::SearchHit hit;
    QString group; ///< id of its hearing or budget
    QString name;
    QString text;
    std::vector<core::WordPlace> marks; ///< words of the text that were looked for
};

/// Those of one kind.
struct FoundKind
{
    core::SearchKind kind = core::SearchKind::Remark;
    QString title; ///< with how many there are
    std::vector<FoundRecord> records;
};

/// The search of one open document: reads it between the events of the window, beginning soon after opening, finds, and
/// opens what was found on its page. One a workspace.
class DocumentSearch final : public QObject
{
    Q_OBJECT

public:
    /// That of the workspace, made when first asked for.
    [[nodiscard]] static DocumentSearch &of(Workspace &workspace);

    /// What somebody typed, by kinds: the kind with the best find first.
    [[nodiscard]] std::vector<FoundKind> find(const QString &text);
    /// The remarks that fit what somebody typed.
    [[nodiscard]] QSet<QString> remarks(const QString &text);
    [[nodiscard]] bool isReady() const { return m_index.isReady(); }
    /// Goes to its page, and to its hearing where it is another.
    void open(const FoundRecord &record);

    [[nodiscard]] static QString iconOf(core::SearchKind kind);

Q_SIGNALS:
    /// All has been read: who has shown what was found so far asks again.
    void ready();

private:
    explicit DocumentSearch(Workspace &workspace);
    /// The kind of record in the words of the screen, for several.
    [[nodiscard]] static QString titleOf(core::SearchKind kind);
    /// Goes on reading soon if anything is unread: after opening, and after whatever made the index begin anew.
    void keepReading();
    void readOn();
    void readWordings();
    void openPerson(const QString &id);
    void openAttachment(const QString &id);

    Workspace &m_workspace;
    bool m_wordingsAreStale = true; ///< those that the index has as shipped
    core::SearchIndex m_index; ///< hears of changes before this does
    QTimer m_timer;
};

} // namespace eldin::ui
