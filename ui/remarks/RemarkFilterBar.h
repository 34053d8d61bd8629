// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/remarks/RemarkItem.h"
#include "ui/shell/Workspace.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace eldin::ui {

class ChoiceBox;
class FilterChips;

/// Which remarks the list shows: by words and their filters, kind, village and topic. Topics are those that occur.
class RemarkFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RemarkFilterBar(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    /// The remarks of the hearing before anything is filtered.
    void setItems(const std::vector<RemarkItem> &items);
    [[nodiscard]] const RemarkFilter &filter() const { return m_filter; }
    /// Looks anew for the words that are typed: the document may have changed.
    void search();
    /// Takes every other filter out; changed() is left to the caller.
    void narrowTo(const RemarkPlace &place);
    /// `isAll`: false while more are being read.
    void setCount(int shown, int all, bool isAll);
    void focusWords();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QLayout *buildBoxes();
    void take();
    void fillKinds();
    void takeWords();
    void readVillages(const std::vector<RemarkItem> &items);
    void readTopics(const std::vector<RemarkItem> &items);
    void fillBoxes();
    void fillAfterChoice();
    void showChosen();

    Workspace &m_workspace;
    RemarkFilter m_filter;
    bool m_isSetting = false; ///< several at once, by the program
    bool m_isWaiting = false; ///< the boxes are to be filled once nobody chooses in them
    bool m_isMany = false; ///< so many remarks that typing does not wait for each letter
    QTimer m_pause; ///< in the typing
    QTimer m_soon; ///< what was found is shown in a turn of its own
    QLineEdit *m_words;
    FilterChips *m_chips;
    ChoiceBox *m_kind;
    ChoiceBox *m_village;
    ChoiceBox *m_topic;
    std::vector<std::pair<QString, QString>> m_villages; ///< to choose among: names and ids
    QStringList m_topics;
    QCheckBox *m_unanswered;
    QPushButton *m_clear;
    QLabel *m_count;
};

} // namespace eldin::ui
