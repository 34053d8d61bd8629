// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Municipality.h"
#include "ui/models/RecordsModel.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace eldin::ui {

class HoldersPanel;
class LetterheadPanel;
class LocalTextField;
class RecordTable;
class ResidentsPanel;

/// The aiyl aimak itself and its villages: what papers and shares per head need.
class MunicipalityPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit MunicipalityPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    void save();
    void addVillage();

    Workspace &m_workspace;
    QLabel *m_title;
    QLabel *m_villagesTitle;
    QFormLayout *m_form;
    LocalTextField *m_name;
    LocalTextField *m_district;
    LocalTextField *m_oblast;
    LocalTextField *m_contacts;
    QLineEdit *m_soate;
    QSpinBox *m_population;
    RecordsModel<core::Settlement> *m_villages;
    RecordTable *m_table;
    ResidentsPanel *m_residents;
    HoldersPanel *m_holders;
    LetterheadPanel *m_letterhead;
};

} // namespace eldin::ui
