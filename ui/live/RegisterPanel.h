// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/KnownPeople.h"
#include "ui/shell/Workspace.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace eldin::ui {

class Segments;

/// The registration desk, without leaving the record: the name is completed from earlier meetings and brings sex, age
/// group, village and telephone along; who is registered already is shown; the next number and the time of arrival are
/// given. What the name says of the sex is proposed, and Enter accepts it.
class RegisterPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit RegisterPanel(Workspace &workspace, QWidget *parent = nullptr);

    void open(const core::Id<core::Meeting> &meeting, const QString &name);
    void retranslate();

Q_SIGNALS:
    void registered(const QString &attendance);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillChoices();
    void onName();
    void onEnter();
    void take(const core::KnownPerson &known);
    void showHint();
    [[nodiscard]] core::Sex sex() const;
    void setSex(core::Sex sex);
    void save();

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    std::vector<core::KnownPerson> m_known;
    core::Sex m_proposed = core::Sex::Unknown; ///< by the name, and not accepted yet
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_name;
    QStringListModel *m_names;
    QLabel *m_hint;
    Segments *m_sex;
    QComboBox *m_age;
    QComboBox *m_village;
    QLineEdit *m_phone;
    QCheckBox *m_consent;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace eldin::ui
