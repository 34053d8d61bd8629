// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Page.h"

#include "ui/shell/Pages.h"
#include "ui/shell/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace eldin::ui {

Page::Page(Workspace &workspace, PageKey key)
    : m_workspace(workspace)
    , m_key(key)
    , m_title(new QLabel)
    , m_purpose(new QLabel)
    , m_tools(new QHBoxLayout)
    , m_nextStep(new QPushButton)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(pageName(key));
    m_title->setProperty("kind", QStringLiteral("title"));
    m_purpose->setProperty("kind", QStringLiteral("purpose"));
    m_purpose->setWordWrap(true);
    m_nextStep->setProperty("kind", QStringLiteral("strong"));
    m_nextStep->setObjectName(QStringLiteral("nextStep"));
    m_nextStep->hide();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme::kGrid * 2);
    m_tools->setSpacing(theme::kGrid);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_purpose);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kGrid);
    head->addLayout(words, 1);
    head->addLayout(m_tools);
    head->addWidget(m_nextStep);
    head->setAlignment(m_tools, Qt::AlignTop);
    head->setAlignment(m_nextStep, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid * 2, theme::kGrid * 3, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid * 2);
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);

    connect(m_nextStep, &QPushButton::clicked, this, [this] {
        if (m_nextAct)
            m_nextAct();
    });
    connect(&document(), &core::Document::changed, this, [this](const core::ChangeSet &changes) {
        note(changes);
        if (!mayWait(changes))
            refreshSoon();
        else if (!std::exchange(m_isQueued, true))
            QMetaObject::invokeMethod(this, &Page::refreshQueued, Qt::QueuedConnection);
    });
    connect(&workspace, &Workspace::hearingChanged, this, &Page::refreshSoon);
    connect(&workspace, &Workspace::meetingChanged, this, &Page::refreshSoon);
}

void Page::reveal(const QString &) { }

void Page::refreshSoon()
{
    if (!isVisible() || !m_ready) {
        m_stale = true;
        return;
    }
    m_stale = false;
    runner().run([this] { refresh(); });
}

void Page::refreshQueued()
{
    m_isQueued = false;
    refreshSoon();
}

void Page::setPurpose(const QString &sentence, bool missing)
{
    m_purpose->setText(sentence);
    m_purpose->setProperty("kind", missing ? QStringLiteral("warning") : QStringLiteral("purpose"));
    m_purpose->style()->polish(m_purpose);
}

void Page::setNextStep(const QString &text, const std::function<void()> &act)
{
    m_nextStep->setText(text);
    m_nextStep->setVisible(!text.isEmpty());
    m_nextAct = act;
}

void Page::setContent(QWidget *content)
{
    m_splitter->insertWidget(0, content);
    m_splitter->setStretchFactor(0, 1);
}

void Page::setInspector(QWidget *inspector)
{
    inspector->setMinimumWidth(theme::kInspector * 3 / 4);
    m_splitter->addWidget(inspector);
    const int index = m_splitter->indexOf(inspector);
    m_splitter->setStretchFactor(index, 0);
}

void Page::retranslateAll()
{
    m_title->setText(pageTitle(m_key));
    setAccessibleName(m_title->text());
    retranslate();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_ready) {
        retranslateAll();
        refreshSoon();
    }
}

// The inspector keeps its breadth, and gives some where the window is narrow.
void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_splitter->count() < 2)
        return;
    const int inspector = width() < theme::kFoldBelow - theme::kSidebar ? theme::kInspector - theme::kGrid * 6 : theme::kInspector;
    m_splitter->setSizes({std::max(1, m_splitter->width() - inspector), inspector});
}

// The first showing is the earliest moment at which the derived page is complete.
void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_ready) {
        m_ready = true;
        retranslateAll();
    }
    if (m_stale)
        refreshSoon();
}

} // namespace eldin::ui
