// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/CardActions.h"

#include "ui/documents/PictureWriter.h"
#include "ui/papers/PaperView.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>

namespace eldin::ui {

CardActions::CardActions(Workspace &workspace, PaperView &view, QMenu &menu)
    : QObject(&view)
    , m_workspace(workspace)
    , m_view(view)
    , m_pictures(new QAction(this))
    , m_copy(new QAction(this))
{
    m_pictures->setObjectName(QStringLiteral("savePictures"));
    m_copy->setObjectName(QStringLiteral("copyPicture"));
    menu.addActions({m_pictures, m_copy});
    setShown(false);
    connect(m_pictures, &QAction::triggered, this, &CardActions::saveAsked);
    connect(m_copy, &QAction::triggered, this, &CardActions::copyShown);
}

void CardActions::retranslate()
{
    m_pictures->setText(tr("Pictures…"));
    m_copy->setText(tr("Copy picture"));
}

void CardActions::setShown(bool cards)
{
    m_layout.reset();
    m_pictures->setVisible(cards);
    m_copy->setVisible(cards);
}

bool CardActions::save(const core::report::Report &cards, const QString &name)
{
    const QString folder = m_workspace.dialogs().folder(m_view.window(), tr("Folder for the pictures"));
    if (folder.isEmpty())
        return false;
    const bool written = m_workspace.runner().run([&] { documents::writePictures(cards, QDir(folder).filePath(name + QStringLiteral(".png"))); });
    if (!written)
        return false;
    m_workspace.settings().setText(QStringLiteral("papers/folder"), folder);
    m_workspace.runner().say(tr("Saved: %1").arg(QDir::toNativeSeparators(folder)));
    m_workspace.dialogs().openOutside(folder);
    return true;
}

void CardActions::copyShown()
{
    if (!m_layout || m_layout->pages() == 0)
        return;
    QGuiApplication::clipboard()->setImage(documents::cardPicture(*m_layout, m_view.shownPage()));
    m_workspace.runner().say(tr("The card in sight is copied: paste it into a message."));
}

} // namespace eldin::ui
