// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QStringListModel;

namespace eldin::ui {

/// What a remark is about, in a word or two; several with commas. What was used before is offered, and Alt with a digit
/// puts in or takes out one of the most used.
class TopicField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit TopicField(QWidget *parent = nullptr);

    /// Most used first.
    void setKnown(const QStringList &topics);
    [[nodiscard]] QStringList topics() const;
    /// Behind those that stand there.
    void add(const QString &topic);
    /// Alt with 1 … 9 in this field chooses a topic.
    void listenTo(QWidget *field);
    /// "1 жол · 2 суу": the topics behind the digits.
    [[nodiscard]] QString digits(int most) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(const QString &topic);
    void look(const QString &text);

    QStringList m_known;
    QStringListModel *m_offered;
};

} // namespace eldin::ui
