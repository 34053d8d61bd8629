// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/PeoplePanel.h"

#include "core/base/Text.h"
#include "core/report/PrivacyTexts.h"
#include "core/service/PersonErasure.h"
#include "ui/shell/FileJob.h"
#include "ui/shell/PersonEraser.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Sentence.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>

namespace eldin::ui {

namespace {

enum Column { Name, Telephone, Places };

} // namespace

PeoplePanel::PeoplePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_purpose(sentence(QStringLiteral("soft")))
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_state(sentence(QStringLiteral("soft")))
    , m_erase(new QPushButton)
    , m_job(new FileJob(this))
    , m_eraser(new PersonEraser(workspace, this))
{
    m_search->setObjectName(QStringLiteral("peopleSearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("peopleInFile"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(3);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionsMovable(false);
    m_list->setColumnWidth(Name, theme::kGrid * 45);
    m_list->setColumnWidth(Telephone, theme::kGrid * 25);
    m_state->setObjectName(QStringLiteral("peopleState"));
    m_erase->setObjectName(QStringLiteral("eraseFromFile"));
    auto *acts = new QHBoxLayout;
    acts->setSpacing(theme::kGrid);
    acts->addWidget(m_search, 1);
    acts->addWidget(m_erase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_purpose);
    layout->addLayout(acts);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
    // The same keys as in the list of those registered at a meeting.
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, m_erase, &QPushButton::click);
    connect(m_erase, &QPushButton::clicked, this, &PeoplePanel::erase);
    connect(m_search, &QLineEdit::textChanged, this, &PeoplePanel::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &PeoplePanel::showButton);
    showButton();
}

void PeoplePanel::retranslate()
{
    m_purpose->setText(tr("Whoever asks for it is erased for good: from the lists, the history and the bytes of this file. Here stands everybody whom the file names: participants, "
                          "officials, senders of messages, and those who were taken out of the lists before."));
    m_search->setPlaceholderText(tr("Name or telephone"));
    m_search->setAccessibleName(tr("Find a person by name or telephone"));
    m_list->setAccessibleName(tr("People in this file"));
    m_list->setHeaderLabels({tr("Name"), tr("Telephone"), tr("Where")});
    m_erase->setText(tr("Erase for good…"));
    m_erase->setToolTip(tr("Removes name, telephone and address from the file, its history and its bytes. Ctrl+Shift+D"));
    fill();
}

void PeoplePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PeoplePanel::refresh()
{
    if (!isVisible())
        return; // showing reads them
    if (m_job->isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    const auto found = std::make_shared<std::vector<core::PersonInFile>>();
    m_job->start(
        [found, path = m_workspace.document().path(), environment = m_workspace.document().environment()](const std::atomic_bool &) {
            const auto own = core::Document::open(path, environment, core::Access::ReadOnly);
            *found = core::PersonErasure(*own).people();
        },
        [this, found](const std::optional<core::Error> &failure) {
            m_workspace.runner().run([&] {
                if (failure)
                    throw core::Error(*failure);
                m_people = std::move(*found);
                fill();
            });
            if (m_again)
                refresh();
        });
}

void PeoplePanel::fill()
{
    const QString before = chosen().text();
    const QString sought = core::foldedWithoutKyrgyzLetters(m_search->text());
    m_list->clear();
    for (const core::PersonInFile &each : m_people) {
        if (!core::foldedWithoutKyrgyzLetters(each.person.name + u' ' + each.person.phone).contains(sought))
            continue;
        const QString name = each.person.name.isEmpty() ? tr("without a name") : each.person.name;
        auto *item = new QTreeWidgetItem(m_list, {name, each.person.phone, core::placesText(each)});
        item->setData(Name, Qt::UserRole, each.person.id.text());
        if (each.person.id.text() == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_state->setText(m_people.empty()        ? tr("This file names nobody.")
                     : m_list->topLevelItemCount() == 0 ? tr("Nobody of this name or telephone.")
                                                        : tr("%n record(s) of people", nullptr, m_list->topLevelItemCount()));
    showButton();
}

core::Id<core::Person> PeoplePanel::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr ? core::Id<core::Person>() : core::Id<core::Person>(item->data(Name, Qt::UserRole).toString());
}

void PeoplePanel::showButton()
{
    m_erase->setEnabled(m_eraser->canErase(chosen()));
}

void PeoplePanel::erase()
{
    if (!m_eraser->canErase(chosen()))
        return;
    m_eraser->erase(chosen());
    refresh();
}

} // namespace eldin::ui
