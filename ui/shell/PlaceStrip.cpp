// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PlaceStrip.h"

#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Workspace.h"

#include <QCryptographicHash>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace eldin::ui {

PlaceStrip::PlaceStrip(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_words(new QLabel)
    , m_understood(new QPushButton)
{
    setObjectName(QStringLiteral("placeStrip"));
    setProperty("kind", QStringLiteral("practice"));
    m_words->setObjectName(QStringLiteral("placeWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_understood->setObjectName(QStringLiteral("placeUnderstood"));
    m_understood->setFocusPolicy(Qt::TabFocus); // a click must not take the focus from where one writes
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid / 2, theme::kGrid * 2, theme::kGrid / 2);
    layout->setSpacing(theme::kGrid * 2);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_understood, 0, Qt::AlignTop);
    connect(m_understood, &QPushButton::clicked, this, [this] {
        m_workspace.settings().setText(key(), QStringLiteral("1"));
        hide();
    });
    hide();
}

QString PlaceStrip::key() const
{
    const QByteArray folder = QFileInfo(m_workspace.document().path()).absolutePath().toUtf8();
    return QStringLiteral("placeRead/") + QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha1).toHex());
}

void PlaceStrip::warnOf(core::PlaceRisk risk)
{
    m_risk = risk;
    retranslate();
    setVisible(risk != core::PlaceRisk::None && m_workspace.settings().text(key()).isEmpty());
}

void PlaceStrip::retranslate()
{
    m_understood->setText(tr("Understood"));
    switch (m_risk) {
    case core::PlaceRisk::None: m_words->clear(); break;
    case core::PlaceRisk::Synchronised:
        m_words->setText(tr("This folder is copied by a cloud service, which may spoil the file while you work or make a second one of it. Keep the document in an ordinary "
                            "folder and give copies away by “Share”."));
        break;
    case core::PlaceRisk::Network:
        m_words->setText(tr("The document lies on another computer. If the connection breaks, work stops, and two people may shut each other out. Let each work in a copy of "
                            "their own and bring the copies together by “Share”."));
        break;
    case core::PlaceRisk::Removable:
        m_words->setText(tr("The document lies on a stick. Copy it to the computer's disk and work there: sticks are pulled out, lost and wear out. What was saved so far is safe."));
        break;
    }
}

void PlaceStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace eldin::ui
