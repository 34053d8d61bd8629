// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace eldin::ui {

/// A block of the overview: a title, some content, and the whole of it opens the page it tells of.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &iconName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QBoxLayout &content() const { return *m_content; }

Q_SIGNALS:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QBoxLayout *m_content;
};

} // namespace eldin::ui
