// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SlipStrip.h"

#include "core/report/papers/PaperKind.h"
#include "core/service/SlipService.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace eldin::ui {

namespace {

constexpr int kFieldWidth = theme::kGrid * 8;

} // namespace

SlipStrip::SlipStrip(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_numberLabel(new QLabel)
    , m_number(new QLineEdit)
    , m_void(new QPushButton)
    , m_fromLabel(new QLabel)
    , m_from(new QLineEdit)
    , m_toLabel(new QLabel)
    , m_to(new QLineEdit)
    , m_handOut(new QPushButton)
    , m_print(new QPushButton)
    , m_sum(new QLabel)
    , m_missing(new QLabel)
{
    setObjectName(QStringLiteral("slipStrip"));
    m_number->setObjectName(QStringLiteral("slipNumber"));
    m_void->setObjectName(QStringLiteral("slipVoid"));
    m_from->setObjectName(QStringLiteral("slipFrom"));
    m_to->setObjectName(QStringLiteral("slipTo"));
    m_handOut->setObjectName(QStringLiteral("slipHandOut"));
    m_print->setObjectName(QStringLiteral("slipPrint"));
    m_sum->setObjectName(QStringLiteral("slipSum"));
    m_missing->setObjectName(QStringLiteral("slipMissing"));
    for (QLineEdit *field : {m_number, m_from, m_to}) {
        field->setValidator(new QIntValidator(0, core::kLastSlip, field));
        field->setFixedWidth(kFieldWidth);
        field->setMinimumHeight(theme::kTarget);
    }
    for (QPushButton *button : {m_void, m_handOut, m_print})
        button->setProperty("kind", QStringLiteral("quiet"));
    for (QLabel *label : {m_numberLabel, m_fromLabel, m_toLabel, m_missing})
        label->setProperty("kind", QStringLiteral("small"));
    m_numberLabel->setBuddy(m_number);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_sum->setWordWrap(true);
    m_missing->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kGrid);
    row->addWidget(m_numberLabel);
    row->addWidget(m_number);
    row->addWidget(m_void);
    row->addWidget(m_print);
    row->addStretch(1);
    auto *issue = new QHBoxLayout;
    issue->setSpacing(theme::kGrid);
    issue->addWidget(m_fromLabel);
    issue->addWidget(m_from);
    issue->addWidget(m_toLabel);
    issue->addWidget(m_to);
    issue->addWidget(m_handOut);
    issue->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(row);
    layout->addWidget(m_sum);
    layout->addWidget(m_missing);
    layout->addLayout(issue);
    connect(m_number, &QLineEdit::returnPressed, this, &SlipStrip::settled);
    connect(m_void, &QPushButton::clicked, this, &SlipStrip::noteVoid);
    connect(m_from, &QLineEdit::returnPressed, m_to, qOverload<>(&QWidget::setFocus));
    connect(m_to, &QLineEdit::returnPressed, this, &SlipStrip::handOut);
    connect(m_print, &QPushButton::clicked, this, [this] { m_workspace.goTo(PageKey::Papers, core::codeOf(core::PaperKind::Slips)); });
    connect(m_handOut, &QPushButton::clicked, this, &SlipStrip::handOut);
    hide();
}

void SlipStrip::retranslate()
{
    m_numberLabel->setText(tr("Slip No"));
    m_number->setAccessibleName(tr("Number of the slip"));
    m_void->setText(tr("Void"));
    m_void->setToolTip(tr("This slip came back spoilt or empty"));
    m_void->setAccessibleName(m_void->toolTip());
    m_fromLabel->setText(tr("Handed out: from"));
    m_from->setAccessibleName(tr("First number handed out"));
    m_toLabel->setText(tr("to", "number"));
    m_to->setAccessibleName(tr("Last number handed out"));
    m_handOut->setText(tr("Note"));
    m_print->setText(tr("Print them"));
    m_print->setToolTip(tr("Slips to cut apart, with the numbers that were noted"));
    m_print->setAccessibleName(m_print->toolTip());
    m_handOut->setAccessibleName(tr("Note that these slips were handed out"));
    showCount();
}

void SlipStrip::setMeeting(const core::Id<core::Meeting> &meeting)
{
    if (m_meeting == meeting)
        return;
    m_meeting = meeting;
    m_number->clear();
}

void SlipStrip::refresh()
{
    if (m_meeting.isNull() || isHidden())
        return;
    m_count = core::slipCount(m_workspace.stores(), m_meeting);
    if (number() == 0)
        m_number->setText(m_count.any() ? QString::number(core::nextSlip(m_count, 0)) : QString());
    showCount();
}

void SlipStrip::showCount()
{
    m_void->setEnabled(m_count.any());
    m_print->setEnabled(m_count.any());
    m_sum->setText(m_count.any() ? tr("Handed out %1 = returned %2 + void %3 + missing %4")
                                       .arg(m_count.issued)
                                       .arg(m_count.returned)
                                       .arg(m_count.spoilt)
                                       .arg(m_count.missing.size())
                                 : tr("Note first which numbers were handed out."));
    m_missing->setVisible(!m_count.missing.empty());
    m_missing->setText(tr("Missing: %1").arg(core::numbersText(m_count.missing)));
}

int SlipStrip::number() const
{
    return m_number->text().toInt();
}

void SlipStrip::goOn()
{
    m_workspace.runner().run([this] {
        m_count = core::slipCount(m_workspace.stores(), m_meeting);
        const int next = core::nextSlip(m_count, number());
        m_number->setText(next == 0 ? QString() : QString::number(next));
        showCount();
    });
}

void SlipStrip::focusFirst()
{
    QLineEdit *first = m_count.any() ? m_number : m_from;
    if (first == m_from && m_from->text().isEmpty())
        m_from->setText(QStringLiteral("1"));
    first->setFocus();
    first->selectAll();
}

void SlipStrip::handOut()
{
    core::SlipBatch batch;
    batch.meetingId = m_meeting;
    batch.first = m_from->text().toInt();
    batch.last = m_to->text().toInt();
    if (!core::SlipService::validate(batch).empty())
        return m_workspace.runner().warn(tr("Give the first and the last number that were handed out."));
    if (!m_workspace.runner().run(tr("%n slip(s) noted as handed out.", nullptr, batch.count()), [&] { core::SlipService(m_workspace.document()).issue(batch); }))
        return;
    m_from->clear();
    m_to->clear();
    m_number->clear();
    m_workspace.runner().run([this] { refresh(); });
    Q_EMIT settled();
}

void SlipStrip::noteVoid()
{
    const int slip = number();
    if (slip == 0)
        return m_number->setFocus();
    if (m_workspace.runner().run(tr("Slip No %1 is noted as void.").arg(slip), [&] { core::SlipService(m_workspace.document()).noteVoid(m_meeting, slip); })) {
        goOn();
        Q_EMIT settled();
    }
}

void SlipStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace eldin::ui
