// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/RemarkService.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace eldin::core {
struct HistoryEntry;
}

namespace eldin::ui {

class AmountField;
class EntryText;
class HistoryReader;
class PersonField;
class TopicChips;

/// One remark: the words as they were said, who said them, what it is about, the answers, and its history. Every
/// field is saved when it is left. Also where a remark is added that was not said in the hall.
class RemarkInspector final : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkInspector(Workspace &workspace, QWidget *parent = nullptr);

    void showRemark(const core::Id<core::Remark> &id);
    void startAdding();
    [[nodiscard]] bool isAdding() const { return m_adding; }
    void focusWords();
    /// Gives the remark the first suggested topic; false where none is suggested.
    bool takeTopic();
    void retranslate();

Q_SIGNALS:
    void recorded(const QString &remark);
    void left();

private:
    void buildForm();
    void fillChoices(const core::Id<core::Meeting> &meeting);
    void fill(const core::RemarkEntry &entry);
    void fillRest();
    [[nodiscard]] static QString historyLine(const core::HistoryEntry &entry);
    void showItem(const core::Remark &remark);
    void moveUnderItem();
    void showNote();
    void showRecording(const core::Remark &remark);
    void suggestTopics();
    void addTopic(const QString &topic);
    [[nodiscard]] QStringList topicsToSave() const;
    [[nodiscard]] core::RemarkEntry written() const;
    [[nodiscard]] bool isUsable();
    void save();
    void record();
    void stopAdding();

    Workspace &m_workspace;
    core::Id<core::Remark> m_remark;
    core::RemarkEntry m_shown;
    std::vector<core::LocalText> m_offices;
    bool m_adding = false;
    QLabel *m_title;
    QLabel *m_notice;
    QWidget *m_body;
    QFormLayout *m_form;
    EntryText *m_words;
    EntryText *m_translation;
    QComboBox *m_kind;
    QComboBox *m_channel;
    PersonField *m_person;
    QComboBox *m_village;
    AmountField *m_amount;
    QLineEdit *m_code;
    QLineEdit *m_topics;
    TopicChips *m_topicChips;
    EntryText *m_answer;
    QComboBox *m_office;
    QLabel *m_links;
    QComboBox *m_item;
    QLabel *m_note;
    QLabel *m_recording;
    QLabel *m_response;
    QPushButton *m_toResponse;
    QLabel *m_history;
    HistoryReader *m_historyReader;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace eldin::ui
