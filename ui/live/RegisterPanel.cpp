// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/RegisterPanel.h"

#include "core/domain/PersonName.h"
#include "core/report/Summary.h"
#include "core/service/AttendanceService.h"
#include "ui/models/RemarkWords.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/Segments.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

namespace eldin::ui {

namespace {

enum OfferRole { NameRole = Qt::UserRole, KnownRole }; ///< what is written into the line; which of those known

constexpr core::Sex kSexes[] {core::Sex::Female, core::Sex::Male, core::Sex::Unknown};

} // namespace

RegisterPanel::RegisterPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_title(new QLabel)
    , m_count(new QLabel)
    , m_name(new QLineEdit)
    , m_names(new QStandardItemModel(this))
    , m_hint(new QLabel)
    , m_sex(new Segments(3))
    , m_age(new QComboBox)
    , m_village(new QComboBox)
    , m_phone(new QLineEdit)
    , m_consent(new QCheckBox)
    , m_named(new QCheckBox)
    , m_save(new QPushButton)
    , m_cancel(new QPushButton)
    , m_list(new QPushButton)
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("registerPanel"));
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_count->setObjectName(QStringLiteral("registerCount"));
    m_count->setProperty("kind", QStringLiteral("small"));
    m_name->setObjectName(QStringLiteral("registerName"));
    m_hint->setObjectName(QStringLiteral("registerHint"));
    m_hint->setWordWrap(true);
    m_sex->setObjectName(QStringLiteral("registerSex"));
    m_age->setObjectName(QStringLiteral("registerAge"));
    m_village->setObjectName(QStringLiteral("registerVillage"));
    m_phone->setObjectName(QStringLiteral("registerPhone"));
    m_consent->setObjectName(QStringLiteral("registerConsent"));
    m_named->setObjectName(QStringLiteral("registerNamed"));
    m_save->setObjectName(QStringLiteral("registerSave"));
    m_list->setObjectName(QStringLiteral("registerList"));
    for (QPushButton *button : {m_cancel, m_list})
        button->setProperty("kind", QStringLiteral("quiet"));
    for (QComboBox *box : {m_age, m_village}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchStartsWith);
    completer->setCompletionRole(NameRole);
    completer->setObjectName(QStringLiteral("registerKnown"));
    m_name->setCompleter(completer);
    m_count->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::kGrid);
    row->addWidget(m_age, 1);
    row->addWidget(m_village, 1);
    auto *more = new QHBoxLayout;
    more->setSpacing(theme::kGrid);
    more->addWidget(m_phone, 1);
    more->addWidget(m_consent);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_list);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 2, theme::kGrid * 3 / 2, theme::kGrid * 2, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addWidget(m_name);
    layout->addWidget(m_hint);
    layout->addWidget(m_sex, 0, Qt::AlignLeft);
    layout->addLayout(row);
    layout->addLayout(more);
    layout->addWidget(m_named);
    layout->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &RegisterPanel::onName);
    connect(m_name, &QLineEdit::returnPressed, this, &RegisterPanel::onEnter);
    connect(m_phone, &QLineEdit::returnPressed, this, &RegisterPanel::save);
    connect(m_sex, &Segments::changed, this, &RegisterPanel::showHint);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        // Later, for the completer writes the name into the line after having said so.
        QTimer::singleShot(0, this, [this, known = index.data(KnownRole).toUInt()] {
            if (known < m_known.size())
                take(m_known[known]);
        });
    });
    connect(m_save, &QPushButton::clicked, this, &RegisterPanel::save);
    connect(m_cancel, &QPushButton::clicked, this, &RegisterPanel::leave);
    connect(m_list, &QPushButton::clicked, this, &RegisterPanel::listRequested);
    hide();
}

void RegisterPanel::retranslate()
{
    m_sex->setTexts({tr("woman"), tr("man"), QStringLiteral("–")});
    m_sex->setAccessibleName(tr("Sex"));
    m_name->setPlaceholderText(tr("Name, may be left out"));
    m_name->setAccessibleName(tr("Name of the participant"));
    m_age->setAccessibleName(tr("Age group"));
    m_village->setAccessibleName(tr("Village of the participant"));
    m_phone->setPlaceholderText(tr("Telephone, may be left out"));
    m_phone->setAccessibleName(tr("Telephone"));
    m_consent->setText(tr("gave consent"));
    m_consent->setToolTip(tr("Consent to the processing of personal data"));
    m_named->setText(tr("the name may be shown on the screen"));
    m_named->setToolTip(tr("While this participant speaks, the screen of the hall shows the name with initials. Without it, it shows the number."));
    m_save->setText(m_corrected.isNull() ? tr("Register") : tr("Save"));
    m_list->setText(tr("Who is registered"));
    m_list->setToolTip(tr("Ctrl+Shift+R"));
    m_save->setToolTip(tr("Enter"));
    m_cancel->setText(tr("Leave"));
    m_cancel->setToolTip(tr("Esc"));
    showHint();
}

void RegisterPanel::open(const core::Id<core::Meeting> &meeting, const QString &name)
{
    m_workspace.runner().run([&] {
        m_corrected = {};
        show(meeting);
        m_title->setText(tr("New participant № %1").arg(m_workspace.stores().attendances.lastNumber(meeting) + 1));
        bool isNumber = false;
        name.toInt(&isNumber);
        setSex(core::Sex::Unknown);
        m_phone->clear();
        m_consent->setChecked(false);
        m_named->setChecked(false);
        m_name->setText(isNumber ? QString() : name);
        onName();
        m_name->setFocus();
    });
}

void RegisterPanel::correct(const core::Id<core::Attendance> &id)
{
    m_workspace.runner().run([&] {
        const core::ParticipantEntry entry = core::AttendanceService(m_workspace.document()).entryOf(id);
        m_corrected = id;
        show(entry.meetingId);
        m_title->setText(tr("Correct participant № %1").arg(m_workspace.stores().attendances.get(id).number));
        setSex(entry.sex);
        m_age->setCurrentIndex(std::max(0, m_age->findData(entry.ageGroup)));
        m_village->setCurrentIndex(std::max(0, m_village->findData(entry.settlementId.text())));
        m_phone->setText(entry.phone);
        m_consent->setChecked(entry.consent);
        m_named->setChecked(entry.mayBeNamed);
        m_name->setText(entry.name);
        onName();
        m_name->setFocus();
    });
}

/// With nobody in the fields yet.
void RegisterPanel::show(const core::Id<core::Meeting> &meeting)
{
    m_meeting = meeting;
    m_taken.reset();
    const core::Presence present = core::presence(m_workspace.stores(), meeting);
    m_count->setText(tr("Present %1: women %2, men %3").arg(present.total).arg(present.women).arg(present.men));
    // Namesakes are told apart by where they are from; what is offered is taken over only when it is chosen.
    m_known = core::knownPeople(m_workspace.stores(), meeting);
    m_names->clear();
    for (std::size_t i = 0; i < m_known.size(); ++i) {
        const core::KnownPerson &each = m_known[i];
        QStringList words {each.person.name};
        if (const auto village = m_workspace.stores().settlements.find(each.attendance.settlementId))
            words += village->name.best(m_workspace.language());
        if (!each.attendance.ageGroup.isEmpty())
            words += each.attendance.ageGroup;
        auto *item = new QStandardItem(words.join(QStringLiteral(" · ")));
        item->setData(each.person.name, NameRole);
        item->setData(static_cast<uint>(i), KnownRole);
        m_names->appendRow(item);
    }
    fillChoices();
    m_save->setText(m_corrected.isNull() ? tr("Register") : tr("Save"));
    QFrame::show();
}

void RegisterPanel::fillChoices()
{
    const auto language = m_workspace.language();
    m_age->clear();
    m_age->addItem(QStringLiteral("–"), QString());
    for (const core::ClassificationItem &item : m_workspace.stores().classification.ofKind(core::ClassificationKind::AgeGroup))
        m_age->addItem(item.name.best(language), item.code);
    m_village->clear();
    m_village->addItem(QStringLiteral("–"), QString());
    for (const core::Settlement &village : m_workspace.stores().settlements.all())
        m_village->addItem(village.name.best(language), village.id.text());
    const auto found = m_workspace.stores().meetings.find(m_meeting);
    m_village->setCurrentIndex(found ? std::max(0, m_village->findData(found->settlementId.text())) : 0);
}

void RegisterPanel::onName()
{
    if (m_taken && m_taken->person.name != m_name->text())
        forgetTaken();
    m_proposed = core::sexByName(m_name->text());
    showHint();
}

// Whom the person chose from those of earlier meetings; the consent is asked anew.
void RegisterPanel::take(const core::KnownPerson &known)
{
    m_taken = known;
    setSex(known.attendance.sex);
    m_age->setCurrentIndex(std::max(0, m_age->findData(known.attendance.ageGroup)));
    if (const int village = m_village->findData(known.attendance.settlementId.text()); village >= 0)
        m_village->setCurrentIndex(village);
    m_phone->setText(known.person.phone);
    showHint();
}

// The name became another's: what belongs to the one of before must not stay with it.
void RegisterPanel::forgetTaken()
{
    if (m_phone->text() == m_taken->person.phone)
        m_phone->clear();
    m_taken.reset();
    setSex(core::Sex::Unknown);
    fillChoices();
}

core::Sex RegisterPanel::sex() const
{
    return kSexes[static_cast<std::size_t>(std::max(0, m_sex->current()))];
}

void RegisterPanel::setSex(core::Sex sex)
{
    m_sex->setCurrent(static_cast<int>(std::find(std::begin(kSexes), std::end(kSexes), sex) - std::begin(kSexes)));
}

void RegisterPanel::showHint()
{
    m_workspace.runner().run([this] {
        QStringList sentences;
        if (m_proposed != core::Sex::Unknown && sex() == core::Sex::Unknown)
            sentences += m_proposed == core::Sex::Female ? tr("By the name a woman: Enter accepts it.") : tr("By the name a man: Enter accepts it.");
        if (!m_meeting.isNull()) {
            for (const core::KnownPerson &each : core::registeredAlready(m_workspace.stores(), m_meeting, m_name->text())) {
                if (each.attendance.id == m_corrected)
                    continue;
                sentences += tr("Registered already: %1").arg(speakerText(each.attendance.number, each.person.name));
            }
        }
        m_hint->setText(sentences.join(u'\n'));
        m_hint->setVisible(!sentences.isEmpty());
    });
}

// A proposal is accepted where one sees it before it is saved.
void RegisterPanel::onEnter()
{
    // The name chosen from the offers comes after this, with what is known of it.
    if (m_name->completer()->popup()->isVisible())
        return;
    if (m_proposed == core::Sex::Unknown || sex() != core::Sex::Unknown)
        return save();
    setSex(m_proposed);
    showHint();
}

void RegisterPanel::save()
{
    core::AttendanceService service(m_workspace.document());
    QString id = m_corrected.text();
    const bool saved = m_workspace.runner().run(m_corrected.isNull() ? tr("Participant registered.") : tr("Participant corrected."), [&] {
        core::ParticipantEntry entry = m_corrected.isNull() ? core::ParticipantEntry {} : service.entryOf(m_corrected);
        entry.meetingId = m_meeting;
        entry.name = m_name->text().trimmed();
        entry.phone = m_phone->text().trimmed();
        entry.consent = m_consent->isChecked();
        entry.mayBeNamed = m_named->isChecked();
        entry.sex = sex();
        entry.ageGroup = m_age->currentData().toString();
        entry.settlementId = core::Id<core::Settlement>(m_village->currentData().toString());
        if (!m_corrected.isNull())
            return service.editParticipant(m_corrected, entry);
        const auto meeting = m_workspace.stores().meetings.find(m_meeting);
        const QDateTime now = m_workspace.document().environment().clock.wallTime();
        if (meeting && meeting->startsAt.date() == now.date())
            entry.arrivedAt = now; // who is written down on another day came at a time that nobody noted
        id = service.registerParticipant(entry).text();
    });
    if (!saved)
        return;
    hide();
    if (m_corrected.isNull())
        Q_EMIT registered(id);
    else
        Q_EMIT corrected(id);
}

void RegisterPanel::leave()
{
    hide();
    if (m_corrected.isNull())
        Q_EMIT closed();
    else
        Q_EMIT corrected(m_corrected.text());
}

void RegisterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

} // namespace eldin::ui
