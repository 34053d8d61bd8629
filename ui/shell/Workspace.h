// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/Document.h"
#include "ui/shell/ActionRunner.h"
#include "ui/shell/PageKey.h"

#include <QLocale>

#include <memory>

namespace eldin::core {
class SimilarRemarks;
}

namespace eldin::ui {

class Dialogs;
class Settings;

/// What all pages of one open document share: the document, how to act on it, and which hearing is looked at.
/// Pages know the workspace and never each other.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(core::Document &document, Settings &settings, Dialogs &dialogs);
    ~Workspace() override;

    [[nodiscard]] core::Document &document() const { return m_document; }
    [[nodiscard]] core::Stores &stores() const { return m_document.stores(); }
    [[nodiscard]] ActionRunner &runner() { return m_actions; }
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] Dialogs &dialogs() const { return m_dialogs; }
    /// What was said at all hearings, for the question whether something was said before.
    [[nodiscard]] core::SimilarRemarks &similarRemarks() { return *m_similar; }
    [[nodiscard]] QDate today() const { return m_document.environment().clock.today(); }
    /// Of the screen; texts written in several languages are shown with `best(language())`.
    [[nodiscard]] core::Language language() const;
    [[nodiscard]] QLocale locale() const;

    /// The hearing chosen in the top line; null id where the document has none.
    [[nodiscard]] const core::Id<core::Hearing> &hearingId() const { return m_hearing; }
    [[nodiscard]] std::optional<core::Hearing> hearing() const;
    /// The document may be written, and what belongs to the record of the chosen hearing is not closed yet.
    [[nodiscard]] bool mayEditRecord() const;
    void setHearing(const core::Id<core::Hearing> &id);

    /// The sitting chosen in the Meeting page; by default the first of the hearing that is not over.
    [[nodiscard]] const core::Id<core::Meeting> &meetingId() const { return m_meeting; }
    void setMeeting(const core::Id<core::Meeting> &id);

    /// Asks the window to show a page, and there the record or part named (an id, or a word the page knows).
    void goTo(PageKey page, const QString &target = {}) { Q_EMIT navigationRequested(page, target); }

    /// Asks the window to leave this document for another.
    void openDocument(const QString &path) { Q_EMIT documentRequested(path); }
    /// A backup was made or removed.
    void noteBackups() { Q_EMIT backupsChanged(); }

    void undo();
    void redo();

Q_SIGNALS:
    void documentRequested(const QString &path);
    void backupsChanged();
    void hearingChanged();
    void meetingChanged();
    void navigationRequested(eldin::ui::PageKey page, const QString &target);

private:
    void onChanged(const core::ChangeSet &changes);
    void chooseHearing();
    void chooseMeeting();

    core::Document &m_document;
    Settings &m_settings;
    Dialogs &m_dialogs;
    ActionRunner m_actions;
    std::unique_ptr<core::SimilarRemarks> m_similar; ///< by pointer: all pages include this file
    core::Id<core::Hearing> m_hearing;
    core::Id<core::Meeting> m_meeting;
};

} // namespace eldin::ui
