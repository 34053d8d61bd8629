// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/responses/AppealPanel.h"

#include "core/report/Appeals.h"
#include "core/report/Texts.h"
#include "ui/models/DayText.h"
#include "ui/shell/Theme.h"
#include "ui/shell/TypedDay.h"
#include "ui/shell/Workspace.h"
#include "ui/widgets/LocalTextField.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace eldin::ui {

namespace {

constexpr int kAnswerHeight = 96;

QPlainTextEdit *answerField(const QString &name)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setFixedHeight(kAnswerHeight);
    field->setTabChangesFocus(true);
    return field;
}

} // namespace

AppealPanel::AppealPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new QFormLayout)
    , m_words(new QLabel)
    , m_due(new QLabel)
    , m_number(new QLineEdit)
    , m_received(new QLineEdit)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_answerKy(answerField(QStringLiteral("appealAnswerKy")))
    , m_answerRu(answerField(QStringLiteral("appealAnswerRu")))
    , m_answeredBy(new LocalTextField)
    , m_answered(new QLineEdit)
    , m_save(new QPushButton)
    , m_remove(new QPushButton)
{
    setObjectName(QStringLiteral("appealPanel"));
    for (QLabel *label : {m_words, m_due}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_due->setObjectName(QStringLiteral("appealDue"));
    m_number->setObjectName(QStringLiteral("appealNumber"));
    m_received->setObjectName(QStringLiteral("appealReceived"));
    m_name->setObjectName(QStringLiteral("appealName"));
    m_address->setObjectName(QStringLiteral("appealAddress"));
    m_answeredBy->setObjectName(QStringLiteral("appealAnsweredBy"));
    m_answered->setObjectName(QStringLiteral("appealAnswered"));
    m_save->setObjectName(QStringLiteral("saveAppeal"));
    m_save->setProperty("kind", QStringLiteral("strong"));
    m_remove->setObjectName(QStringLiteral("removeAppeal"));
    m_remove->setProperty("kind", QStringLiteral("quiet"));
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setContentsMargins(0, 0, theme::kGrid, 0);
    m_form->setSpacing(theme::kGrid / 2);
    m_form->addRow(m_words);
    m_form->addRow(m_due);
    for (QWidget *field : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_received), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_address),
                           static_cast<QWidget *>(m_answerKy), static_cast<QWidget *>(m_answerRu), static_cast<QWidget *>(m_answeredBy), static_cast<QWidget *>(m_answered)})
        m_form->addRow(new QLabel, field);
    auto *fields = new QWidget;
    fields->setLayout(m_form);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(fields);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *made = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this] { save(); });
    }
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_remove, &QPushButton::clicked, this, &AppealPanel::remove);
    connect(m_received, &QLineEdit::textChanged, this, [this] { m_workspace.runner().run([this] { showDue(); }); });
}

void AppealPanel::retranslate()
{
    const auto name = [this](QWidget *field, const QString &text) {
        qobject_cast<QLabel *>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    name(m_number, tr("Incoming number"));
    name(m_received, tr("Received on (day.month.year)"));
    name(m_name, tr("Name of the writer"));
    name(m_address, tr("Address for the answer"));
    name(m_answerKy, tr("Answer in the letter, in Kyrgyz"));
    name(m_answerRu, tr("Answer in the letter, in Russian"));
    name(m_answeredBy, tr("Who answers and signs"));
    m_answeredBy->setName(tr("Who answers and signs"));
    name(m_answered, tr("Answered on (day.month.year)"));
    m_save->setText(tr("Save"));
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_remove->setText(tr("No appeal"));
}

void AppealPanel::setFocusFirst()
{
    m_number->setFocus();
}

bool AppealPanel::isModified() const
{
    // By the words: who typed and took it back again may leave the letter.
    return m_number->text() != m_shown.number || m_name->text() != m_shown.name || m_address->text() != m_shown.address || answer() != m_shown.answer
        || m_received->text() != dayText(m_shown.receivedOn) || m_answered->text() != dayText(m_shown.answeredOn) || m_answeredBy->text() != m_shown.answeredBy;
}

core::LocalText AppealPanel::answer() const
{
    core::LocalText text = m_shown.answer; // one in English came with another copy
    text.ky = m_answerKy->toPlainText().trimmed();
    text.ru = m_answerRu->toPlainText().trimmed();
    return text;
}

void AppealPanel::show(const core::AppealEntry &entry)
{
    m_shown = entry;
    m_number->setText(entry.number);
    m_received->setText(dayText(entry.receivedOn));
    m_name->setText(entry.name);
    m_address->setText(entry.address);
    m_answerKy->setPlainText(entry.answer.ky);
    m_answerRu->setPlainText(entry.answer.ru);
    m_answeredBy->setText(m_answeredBy->text()); // it would keep what is being typed
    m_answeredBy->setText(entry.answeredBy);
    m_answered->setText(dayText(entry.answeredOn));
    // Fields change what they are given, such as a no-break space; that is nothing anybody typed.
    m_shown.number = m_number->text();
    m_shown.name = m_name->text();
    m_shown.address = m_address->text();
    m_shown.answer = answer();
    m_shown.answeredBy = m_answeredBy->text();
}

bool AppealPanel::setRemark(const core::Id<core::Remark> &remark)
{
    if (m_remark == remark)
        return true;
    const bool canBeKept = !m_remark.isNull() && !m_workspace.document().isReadOnly() && m_workspace.stores().remarks.find(m_remark);
    if (canBeKept && isModified() && !save())
        return false;
    m_remark = remark;
    show({}); // what could not be saved is that of the other one
    refresh();
    return true;
}

void AppealPanel::refresh()
{
    const core::Stores &stores = m_workspace.stores();
    const bool any = !m_remark.isNull() && stores.remarks.find(m_remark);
    setVisible(any);
    if (!any)
        return;
    const auto words = stores.remarkTexts.find(m_remark);
    m_words->setText(words ? words->text : QString());
    if (!isModified())
        show(core::AppealService::entryOf(stores, m_remark));
    const bool open = !m_workspace.document().isReadOnly();
    m_save->setEnabled(open);
    m_remove->setEnabled(open && stores.appeals.ofRemark(m_remark).has_value());
    showDue();
}

void AppealPanel::showDue()
{
    if (m_remark.isNull())
        return;
    const core::Stores &stores = m_workspace.stores();
    const QDate due = core::appealDue(stores, QDate::fromString(m_received->text().trimmed(), kDayFormat.toString()));
    const auto appeal = stores.appeals.ofRemark(m_remark);
    const bool late = appeal && core::appealRow(stores, *appeal).isOverdue(m_workspace.today());
    m_due->setText(!due.isValid() ? QString() : late ? tr("Overdue: it was to be answered until %1.").arg(dayText(due)) : tr("To be answered until %1.").arg(dayText(due)));
}

bool AppealPanel::save()
{
    if (m_remark.isNull() || !m_save->isEnabled())
        return false;
    const auto received = typedDay(*m_received, m_workspace.runner());
    const auto answered = received ? typedDay(*m_answered, m_workspace.runner()) : std::nullopt;
    if (!answered)
        return false;
    const core::AppealEntry entry {m_remark, m_number->text(), *received, *answered, m_name->text(), m_address->text(), answer(), m_answeredBy->text()};
    for (const core::Problem &problem : core::AppealService::validate(entry)) {
        m_workspace.runner().warn(core::problemText(problem));
        (problem.where == u"date" ? m_received : m_answered)->setFocus();
        return false;
    }
    for (QLineEdit *field : {m_name, m_address}) {
        if (field->text().trimmed().isEmpty()) {
            m_workspace.runner().warn(core::errorText(core::Error(core::ErrorCode::RuleBroken, QStringLiteral("appeal-without-address"))));
            field->setFocus();
            return false;
        }
    }
    // What could not be saved stays as it was typed.
    if (!m_workspace.runner().run(tr("Appeal saved."), [&] { core::AppealService(m_workspace.document()).set(entry); }))
        return false;
    m_workspace.runner().run([&] { show(core::AppealService::entryOf(m_workspace.stores(), m_remark)); });
    return true;
}

void AppealPanel::remove()
{
    m_workspace.runner().run(tr("It is a plain remark again."), [&] {
        if (const auto appeal = m_workspace.stores().appeals.ofRemark(m_remark))
            core::AppealService(m_workspace.document()).remove(appeal->id);
    });
}

} // namespace eldin::ui
