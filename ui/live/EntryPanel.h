// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/RemarkService.h"
#include "ui/shell/Workspace.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace eldin::ui {

class AmountField;
class Draft;
class EntryText;
class KyrgyzLetters;
class PersonField;

/// The line where remarks are written down as they are said: text, Enter, saved, next. Kind, speaker, village and
/// amount stand beside it and can all be left out.
class EntryPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit EntryPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setMeeting(const core::Id<core::Meeting> &meeting);
    void setWritable(bool writable);
    /// Reads the participants and villages anew.
    void refresh();
    void retranslate();

    void setKind(core::RemarkKind kind);
    void setPerson(const core::Id<core::Attendance> &id);
    void focusText();
    void focusPerson();
    void focusVillage();
    void focusAmount();
    void startRegistering();
    /// Puts the proposed amount into the field.
    void takeProposal();
    [[nodiscard]] bool isEmpty() const;
    /// False if there is nothing to save or it could not be saved.
    bool record();

Q_SIGNALS:
    void recorded(const QString &remark);
    void answerRequested();
    void streamRequested();
    void registerRequested(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildMenu();
    [[nodiscard]] QWidget *field(QLabel *label, QWidget *input);
    void onPerson();
    void onText();
    void clear();
    [[nodiscard]] bool isUsable();

    Workspace &m_workspace;
    core::Id<core::Meeting> m_meeting;
    core::RemarkKind m_kind = core::RemarkKind::Proposal;
    std::optional<core::Money> m_proposal;
    bool m_villageChosen = false;
    Draft *m_draft;
    QToolButton *m_kindButton;
    QMenu *m_kinds;
    KyrgyzLetters *m_letters;
    EntryText *m_text;
    PersonField *m_person;
    QComboBox *m_village;
    AmountField *m_amount;
    QPushButton *m_propose;
    QPushButton *m_register;
    QPushButton *m_save;
    QLabel *m_personLabel;
    QLabel *m_villageLabel;
    QLabel *m_amountLabel;
    QLabel *m_hint;
};

} // namespace eldin::ui
