// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/PageLayout.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;

namespace eldin::ui {

class PaperView;
class Workspace;

/// What can be done with the cards beside saving them as a paper: pictures in a folder, and the one in sight for a
/// messenger. The actions are there only while cards are shown.
class CardActions final : public QObject
{
    Q_OBJECT

public:
    CardActions(Workspace &workspace, PaperView &view, QMenu &menu);

    void retranslate();
    void setShown(bool cards);
    /// The pages in the view.
    void setLayoutOf(std::shared_ptr<const documents::PageLayout> layout) { m_layout = std::move(layout); }
    /// Asks for a folder; `name` is what the files are called, without number and ending. False where none was written.
    bool save(const core::report::Report &cards, const QString &name);

Q_SIGNALS:
    void saveAsked();

private:
    void copyShown();

    Workspace &m_workspace;
    PaperView &m_view;
    QAction *m_pictures;
    QAction *m_copy;
    std::shared_ptr<const documents::PageLayout> m_layout;
};

} // namespace eldin::ui
