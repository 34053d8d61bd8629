// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eldin::cli {

/// One line on standard error that says how far long work is, and goes away with it. Silent where no person looks on.
class Progress final
{
public:
    explicit Progress(QString what);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void show(int percent);

private:
    QString m_what;
    int m_shown = -1;
    bool m_visible;
};

} // namespace eldin::cli
