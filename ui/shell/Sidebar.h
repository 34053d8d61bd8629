// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageKey.h"

#include <QFrame>
#include <QToolButton>

#include <map>

class QButtonGroup;
class QLabel;

namespace eldin::ui {

class NavButton;

/// The places of the window with what needs someone in each.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setMunicipality(const QString &name);
    void setCurrent(PageKey key);
    void setCount(PageKey key, int count);
    void setFolded(bool folded);

Q_SIGNALS:
    void chosen(eldin::ui::PageKey key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_brand;
    QLabel *m_municipality;
    QButtonGroup *m_group;
    std::map<PageKey, NavButton *> m_buttons;
    QString m_municipalityName;
    bool m_folded = false;
};

/// An icon, a word, and at the right a count where something waits.
class NavButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit NavButton(PageKey key, QWidget *parent = nullptr);
    void setCount(int count);
    void setFolded(bool folded);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PageKey m_key;
    int m_count = 0;
};

} // namespace eldin::ui
