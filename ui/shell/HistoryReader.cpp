// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HistoryReader.h"

#include "core/document/CommitSearch.h"
#include "ui/shell/HeldWindow.h"

#include <QLabel>

namespace eldin::ui {

namespace {

constexpr std::chrono::milliseconds kSlice {8};
constexpr std::chrono::milliseconds kBetweenSlices {0};
constexpr std::chrono::milliseconds kLater {50};

} // namespace

HistoryReader::HistoryReader(Workspace &workspace, QLabel *label, Line line)
    : QObject(label)
    , m_workspace(workspace)
    , m_label(label)
    , m_line(std::move(line))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HistoryReader::goOn);
}

HistoryReader::~HistoryReader() = default;

void HistoryReader::read(const QString &record, int most)
{
    m_timer.stop();
    if (std::exchange(m_record, record) != record)
        m_label->clear();
    m_commits.clear();
    m_lines.clear();
    m_search = std::make_unique<core::CommitSearch>(m_workspace.document(), record, most);
    goOn();
}

void HistoryReader::goOn()
{
    if (windowIsHeld())
        return m_timer.start(kLater); // what is being written may yet be taken back
    m_workspace.runner().run([this] {
        if (!m_search->goOn(kSlice))
            m_timer.start(kBetweenSlices);
        show();
    });
}

// While it is looked for again, what was found before stands there.
void HistoryReader::show()
{
    for (const QString &commit : m_search->found().mid(m_commits.size())) {
        m_commits += commit;
        if (const auto entry = core::historyEntry(m_workspace.document(), commit))
            m_lines += m_line(*entry);
    }
    if (const QString text = m_lines.join(u'\n'); !m_timer.isActive() || text.size() > m_label->text().size())
        m_label->setText(text);
}

} // namespace eldin::ui
