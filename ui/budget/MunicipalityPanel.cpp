// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/MunicipalityPanel.h"

#include "core/service/MunicipalityService.h"
#include "ui/budget/HoldersPanel.h"
#include "ui/budget/LetterheadPanel.h"
#include "ui/budget/ResidentsPanel.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/LocalTextField.h"
#include "ui/widgets/RecordTable.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace eldin::ui {

MunicipalityPanel::MunicipalityPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel)
    , m_villagesTitle(new QLabel)
    , m_form(new QFormLayout)
    , m_name(new LocalTextField(true))
    , m_district(new LocalTextField)
    , m_oblast(new LocalTextField)
    , m_contacts(new LocalTextField)
    , m_soate(new QLineEdit)
    , m_population(new QSpinBox)
    , m_villages(new RecordsModel<core::Settlement>(
          workspace, {QStringLiteral("settlement")}, [this] { return m_workspace.stores().settlements.all(); },
          [this](const core::Settlement &village) {
              core::MunicipalityService(m_workspace.document()).editSettlement(village);
          }, this))
    , m_table(new RecordTable(QStringLiteral("house")))
    , m_residents(new ResidentsPanel(workspace))
    , m_holders(new HoldersPanel(workspace))
    , m_letterhead(new LetterheadPanel(workspace))
{
    setObjectName(QStringLiteral("municipalityPanel"));
    m_name->setObjectName(QStringLiteral("municipalityName"));
    m_soate->setObjectName(QStringLiteral("soate"));
    m_soate->setMaxLength(14);
    m_population->setObjectName(QStringLiteral("population"));
    m_population->setRange(0, 10'000'000);
    m_population->setGroupSeparatorShown(true);
    m_table->setObjectName(QStringLiteral("villages"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_villagesTitle->setProperty("kind", QStringLiteral("heading"));
    m_form->setContentsMargins(0, 0, theme::kGrid, 0);
    m_form->setSpacing(theme::kGrid * 3 / 2);
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_soate), static_cast<QWidget *>(m_district),
                           static_cast<QWidget *>(m_oblast), static_cast<QWidget *>(m_population),
                           static_cast<QWidget *>(m_contacts)}) {
        auto *label = new QLabel;
        label->setProperty("kind", QStringLiteral("soft"));
        label->setMinimumHeight(theme::kTarget);
        m_form->addRow(label, field);
    }
    auto *left = new QFrame;
    left->setProperty("kind", QStringLiteral("card"));
    auto *inner = new QVBoxLayout(left);
    inner->setContentsMargins(theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2, theme::kGrid * 2);
    inner->setSpacing(theme::kGrid * 2);
    inner->addWidget(m_title);
    inner->addLayout(m_form);
    inner->addWidget(m_residents);
    inner->addWidget(m_letterhead);
    inner->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(left);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::kGrid);
    right->addWidget(m_villagesTitle);
    right->addWidget(m_table, 1);
    right->addWidget(m_holders, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid * 3);
    layout->addWidget(scroll, 1);
    layout->addLayout(right, 1);
    m_table->setModel(m_villages);

    for (LocalTextField *field : {m_name, m_district, m_oblast, m_contacts})
        connect(field, &LocalTextField::edited, this, &MunicipalityPanel::save);
    connect(m_soate, &QLineEdit::editingFinished, this, &MunicipalityPanel::save);
    connect(m_population, &QSpinBox::editingFinished, this, &MunicipalityPanel::save);
    // A name that has to stay is shown again, else every later change of another field would be refused for it too.
    connect(&m_workspace.runner(), &ActionRunner::refused, this, [this](const core::Error &error) {
        if (error.code() == core::ErrorCode::RuleBroken && error.detail().startsWith(u"municipality-in-record"))
            refresh();
    });
    connect(m_table, &RecordTable::addRequested, this, &MunicipalityPanel::addVillage);
    connect(m_table, &RecordTable::removeRequested, this, [this](int row) {
        m_workspace.runner().run(tr("Village removed."), [&] {
            core::MunicipalityService(m_workspace.document()).removeSettlement(m_villages->row(row).id);
        });
    });
}

void MunicipalityPanel::retranslate()
{
    m_residents->retranslate();
    m_holders->retranslate();
    m_letterhead->retranslate();
    const QStringList names {tr("Name"), tr("Territory code"), tr("District"), tr("Oblast"), tr("Population"), tr("Contacts")};
    for (int i = 0; i < m_form->rowCount(); ++i)
        qobject_cast<QLabel *>(m_form->itemAt(i, QFormLayout::LabelRole)->widget())->setText(names[i]);
    m_name->setName(names[0]);
    m_soate->setAccessibleName(names[1]);
    m_soate->setPlaceholderText(tr("14 digits"));
    m_district->setName(names[2]);
    m_oblast->setName(names[3]);
    m_population->setAccessibleName(names[4]);
    m_contacts->setName(names[5]);
    m_title->setText(tr("Aiyl aimak"));
    m_villagesTitle->setText(tr("Villages"));
    m_table->setWords(tr("Villages"), tr("No villages yet. They are needed to tell where people come from and where money goes."),
                      tr("Add a village"));
    using core::Settlement;
    const auto name = [](core::Language language) {
        return Column<Settlement> {[language] { return language == core::Language::Kyrgyz ? tr("Name, Kyrgyz") : tr("Name, Russian"); },
                                   [language](const Settlement &s) { return s.name.of(language); }, {},
                                   [language](Settlement &s, const QVariant &value) {
                                       s.name.of(language) = value.toString().trimmed();
                                       return true;
                                   }, {}, false};
    };
    const auto number = [](QString title, int Settlement::*member) {
        return Column<Settlement> {[title] { return title; },
                                   [member](const Settlement &s) { return s.*member == 0 ? QVariant(QStringLiteral("–")) : QVariant(QLocale().toString(s.*member)); },
                                   [member](const Settlement &s) { return s.*member; },
                                   [member](Settlement &s, const QVariant &value) {
                                       s.*member = value.toInt();
                                       return true;
                                   }, {}, true};
    };
    m_villages->setColumns({name(core::Language::Kyrgyz), name(core::Language::Russian),
                            number(tr("Population"), &Settlement::population), number(tr("Households"), &Settlement::households)});
    m_table->setWidths({0, 0, 100, 110});
}

void MunicipalityPanel::refresh()
{
    m_letterhead->refresh();
    m_residents->refresh();
    m_holders->refresh();
    const core::Municipality municipality = m_workspace.stores().municipality.one();
    const QSignalBlocker quiet(m_population);
    m_name->setText(municipality.name);
    m_district->setText(municipality.district);
    m_oblast->setText(municipality.oblast);
    m_contacts->setText(municipality.contacts);
    m_soate->setText(municipality.soate);
    m_population->setValue(municipality.population);
    m_villages->reload();
}

void MunicipalityPanel::save()
{
    m_workspace.runner().run([this] {
        const core::Municipality before = m_workspace.stores().municipality.one();
        core::Municipality changed = before;
        changed.name = m_name->text();
        changed.district = m_district->text();
        changed.oblast = m_oblast->text();
        changed.contacts = m_contacts->text();
        changed.soate = m_soate->text().trimmed();
        changed.population = m_population->value();
        if (changed != before)
            core::MunicipalityService(m_workspace.document()).edit(changed);
    });
}

void MunicipalityPanel::addVillage()
{
    m_workspace.runner().run([this] {
        core::Settlement village;
        village.name.of(m_workspace.language()) = tr("New village");
        const auto id = core::MunicipalityService(m_workspace.document()).addSettlement(village);
        m_table->editRow(m_villages->rowOf(id.text()), m_workspace.language() == core::Language::Russian ? 1 : 0);
    });
}

} // namespace eldin::ui
