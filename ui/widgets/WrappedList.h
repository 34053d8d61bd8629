// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace eldin::ui {

/// A list whose entries wrap their words, so that their height hangs on the width of the list. Qt lays such a list out
/// anew only when its height changes, and words were cut after the window became narrower.
class WrappedList final : public QListView
{
    Q_OBJECT

public:
    explicit WrappedList(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_width = -1; ///< for which the entries are laid out
};

} // namespace eldin::ui
