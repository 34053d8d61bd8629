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
class QStandardItemModel;

namespace eldin::ui {

class Segments;

/// The registration desk, without leaving the record: the name is completed from earlier meetings and brings sex, age
/// group, village and telephone along; who is registered already is shown; the next number and the time of arrival are
/// given. What the name says of the sex is proposed, and Enter accepts it. Of namesakes only the one that was chosen is
/// taken over, and what came from somebody goes again when the name becomes another. The same fields correct somebody.
class RegisterPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit RegisterPanel(Workspace &workspace, QWidget *parent = nullptr);

    void open(const core::Id<core::Meeting> &meeting, const QString &name);
    void correct(const core::Id<core::Attendance> &id);
    void retranslate();

Q_SIGNALS:
    void registered(const QString &attendance);
    void closed();
    /// The participant that was to be corrected is done with, saved or not.
    void corrected(const QString &attendance);
    void listRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const core::Id<core::Meeting> &meeting);
    void fillChoices();
    void leave();
    void onName();
    void onEnter();
    void take(const core::KnownPerson &known);
    void forgetTaken();
    void showHint();
    [[nodiscard]] core::Sex sex() const;
    void setSex(core::Sex sex);
    void save();

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    core::Id<core::Attendance> m_corrected; ///< null: somebody new
    std::vector<core::KnownPerson> m_known;
    std::optional<core::KnownPerson> m_taken; ///< whom the fields tell of
    core::Sex m_proposed = core::Sex::Unknown; ///< by the name, and not accepted yet
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_name;
    QStandardItemModel *m_names;
    QLabel *m_hint;
    Segments *m_sex;
    QComboBox *m_age;
    QComboBox *m_village;
    QLineEdit *m_phone;
    QCheckBox *m_consent;
    QCheckBox *m_named;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_list;
};

} // namespace eldin::ui
