// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/PersonInFile.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace eldin::ui {

class FileJob;
class PersonEraser;

/// Everybody whom the file names, for who asks to be erased: participants, officials, senders, and who was taken out of the
/// lists before and stands in the history still.
class PeoplePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePanel(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    /// Reads the people anew, if they are looked at.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void erase();
    void showButton();
    [[nodiscard]] core::Id<core::Person> chosen() const;

    Workspace &m_workspace;
    QLabel *m_purpose;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_state;
    QPushButton *m_erase;
    FileJob *m_job;
    PersonEraser *m_eraser;
    std::vector<core::PersonInFile> m_people;
    bool m_again = false; ///< something has changed while they were read
};

} // namespace eldin::ui
