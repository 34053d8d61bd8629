// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/RecordingsDialog.h"

#include "core/service/AttachmentService.h"
#include "ui/models/DayText.h"
#include "ui/shell/BesideWindow.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FileEraser.h"
#include "ui/shell/Theme.h"

#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

namespace eldin::ui {

namespace {

QString minutesText(int seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// "12:34", "1:02:03" or plain seconds; nothing for what is none of these.
std::optional<int> secondsIn(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    int seconds = 0;
    for (const QString &part : parts) {
        bool ok = false;
        const int number = part.toInt(&ok);
        if (!ok || number < 0 || (parts.size() > 1 && number > 999) || parts.size() > 3)
            return std::nullopt;
        seconds = seconds * 60 + number;
    }
    return seconds;
}

QTime timeIn(const QString &text)
{
    for (const QString &format : {QStringLiteral("H:mm:ss"), QStringLiteral("H:mm")}) {
        if (const QTime time = QTime::fromString(text.trimmed(), format); time.isValid())
            return time;
    }
    return {};
}

} // namespace

RecordingsDialog::RecordingsDialog(Workspace &workspace, const core::Id<core::Meeting> &meeting, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_meeting(meeting)
    , m_list(new QListWidget)
    , m_second(new QLineEdit)
    , m_clock(new QLineEdit)
    , m_keep(new QLineEdit)
    , m_attach(new QPushButton(tr("Attach a recording…")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_removed(new QLabel)
    , m_erase(new QPushButton(tr("Remove for good…")))
    , m_eraser(new FileEraser(workspace, this))
    , m_save(new QPushButton(tr("Save")))
    , m_close(new QPushButton(tr("Close")))
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("recordingsDialog"));
    setWindowTitle(tr("Recordings of the meeting"));
    resize(theme::kGrid * 80, theme::kGrid * 56);
    auto *what = new QLabel(tr("Say what the clock showed at one moment of the recording, and each remark shows where it is heard. "
                               "Recordings hold voices: they go into no public copy and no dossier. A working copy for a colleague has them, unless it is made without attached files."));
    what->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("recordings"));
    m_list->setAccessibleName(tr("Recordings"));
    auto *form = new QFormLayout;
    buildFields(*form);
    m_progress->setObjectName(QStringLiteral("recordingProgress"));
    m_progress->setAccessibleName(tr("How much of the recording is written"));
    m_progress->setTextVisible(false);
    m_stop->setObjectName(QStringLiteral("stopRecording"));
    m_stop->setProperty("kind", QStringLiteral("quiet"));
    m_stop->setToolTip(tr("Esc"));
    for (QPushButton *button : {m_attach, m_remove, m_erase, m_close, m_stop})
        button->setAutoDefault(false);
    m_attach->setObjectName(QStringLiteral("attachRecording"));
    m_remove->setObjectName(QStringLiteral("removeRecording"));
    m_erase->setObjectName(QStringLiteral("eraseRecording"));
    m_erase->setToolTip(tr("Takes the bytes of the chosen recording, and of all files that were removed before, out of the document."));
    m_removed->setObjectName(QStringLiteral("removedFiles"));
    m_removed->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveRecording"));
    m_save->setDefault(true);
    m_save->setProperty("kind", QStringLiteral("strong"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_attach);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_erase);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kGrid * 3, theme::kGrid * 2, theme::kGrid * 3, theme::kGrid * 2);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(what);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_removed);
    layout->addLayout(form);
    auto *writing = new QHBoxLayout;
    writing->addWidget(m_progress, 1);
    writing->addWidget(m_stop);
    layout->addLayout(writing);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &RecordingsDialog::showCurrent);
    connect(m_attach, &QPushButton::clicked, this, &RecordingsDialog::attach);
    connect(m_remove, &QPushButton::clicked, this, &RecordingsDialog::remove);
    connect(m_erase, &QPushButton::clicked, this, &RecordingsDialog::removeForGood);
    connect(m_save, &QPushButton::clicked, this, &RecordingsDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_stop, &QPushButton::clicked, this, &RecordingsDialog::reject);
    setWriting(false);
    refresh();
}

void RecordingsDialog::buildFields(QFormLayout &form)
{
    const std::tuple<QLineEdit *, const char16_t *, QString, QString> fields[] {
        {m_second, u"recordingSecond", tr("Moment of the recording, minutes:seconds"), QStringLiteral("0:00")},
        {m_clock, u"recordingClock", tr("The clock showed then"), QStringLiteral("10:00:00")},
        {m_keep, u"recordingKeep", tr("Kept until"), QStringLiteral("31.12.2027")}};
    for (const auto &[field, name, text, example] : fields) {
        field->setObjectName(QString::fromUtf16(name));
        field->setAccessibleName(text);
        field->setPlaceholderText(example);
        form.addRow(text, field);
    }
}

const core::Attachment *RecordingsDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_recordings.size()) ? nullptr : &m_recordings[static_cast<std::size_t>(row)];
}

void RecordingsDialog::refresh()
{
    m_workspace.runner().run([this] {
        const int row = m_list->currentRow();
        m_recordings = m_meeting.isNull() ? std::vector<core::Attachment>() : m_workspace.stores().attachments.ofMeeting(m_meeting, core::AttachmentKind::Recording);
        m_list->clear();
        for (const core::Attachment &recording : m_recordings) {
            QString text = QStringLiteral("%1 · %2").arg(recording.name, m_workspace.locale().formattedDataSize(recording.size));
            if (recording.commonAt.isValid())
                text += QStringLiteral(" · %1 = %2").arg(minutesText(recording.commonSecond), recording.commonAt.time().toString(QStringLiteral("HH:mm:ss")));
            if (recording.keepUntil.isValid())
                text += QStringLiteral(" · ") + tr("kept until %1").arg(dayText(recording.keepUntil));
            m_list->addItem(text);
        }
        m_removed->setText(m_eraser->removedBefore());
        m_removed->setVisible(!m_removed->text().isEmpty());
        m_list->setCurrentRow(std::clamp(row, m_recordings.empty() ? -1 : 0, m_list->count() - 1));
    });
    showCurrent();
}

void RecordingsDialog::showCurrent()
{
    const core::Attachment *recording = current();
    const bool writable = !m_workspace.document().isReadOnly() && !m_writing;
    m_attach->setEnabled(writable && !m_meeting.isNull());
    m_remove->setEnabled(writable && recording != nullptr);
    m_erase->setEnabled(writable && (recording != nullptr || !m_removed->text().isEmpty()));
    m_save->setEnabled(writable && recording != nullptr);
    for (QLineEdit *field : {m_second, m_clock, m_keep})
        field->setEnabled(writable && recording != nullptr);
    m_second->setText(recording == nullptr ? QString() : minutesText(recording->commonSecond));
    m_clock->setText(recording != nullptr && recording->commonAt.isValid() ? recording->commonAt.time().toString(QStringLiteral("HH:mm:ss")) : QString());
    m_keep->setText(recording == nullptr ? QString() : dayText(recording->keepUntil));
}

void RecordingsDialog::attach()
{
    const QString path = m_workspace.dialogs().fileToOpen(this, tr("Recording of the meeting"),
                                                          tr("Sound (*.m4a *.mp3 *.ogg *.opus *.wav *.aac *.amr *.3gp *.mp4);;All files (*)"));
    if (path.isEmpty())
        return;
    core::Attachment recording;
    recording.kind = core::AttachmentKind::Recording;
    recording.name = QFileInfo(path).fileName();
    recording.mediaType = core::recordingType(recording.name);
    if (recording.mediaType.isEmpty())
        return m_workspace.runner().warn(tr("%1 is no recording that telephones make.").arg(recording.name));
    std::atomic<qint64> written = 0;
    const qint64 size = std::max<qint64>(1, QFileInfo(path).size());
    const auto goesOn = [&](qint64 done) {
        written = done;
        return !m_stopped;
    };
    const auto elsewhere = [&](const std::function<void()> &work) { besideWindow(work, [&] { m_progress->setValue(static_cast<int>(written * 100 / size)); }); };
    setWriting(true);
    const bool attached = m_workspace.runner().run(tr("Attached: %1").arg(recording.name), [&] {
        recording.meetingId = m_meeting;
        recording.hearingId = m_workspace.stores().meetings.get(m_meeting).hearingId;
        QFile content(path);
        if (!content.open(QIODevice::ReadOnly))
            throw core::Error(core::ErrorCode::Io, path);
        core::AttachmentService(m_workspace.document()).attach(recording, content, elsewhere, goesOn);
    });
    setWriting(false);
    refresh();
    if (!attached)
        return m_attach->setFocus();
    m_list->setCurrentRow(m_list->count() - 1);
    m_clock->setFocus();
}

void RecordingsDialog::setWriting(bool writing)
{
    m_writing = writing;
    m_stopped = false;
    m_progress->setValue(0);
    m_progress->setVisible(writing);
    m_stop->setVisible(writing);
    m_list->setEnabled(!writing);
    m_close->setEnabled(!writing);
    showCurrent();
    if (writing)
        m_stop->setFocus();
}

// Esc ends what is being written, and only then the dialog.
void RecordingsDialog::reject()
{
    if (m_writing)
        m_stopped = true;
    else
        QDialog::reject();
}

void RecordingsDialog::remove()
{
    if (const core::Attachment *recording = current())
        m_workspace.runner().run(tr("The recording was removed."), [&] { core::AttachmentService(m_workspace.document()).remove(recording->id); });
    refresh();
}

void RecordingsDialog::removeForGood()
{
    const core::Attachment *recording = current();
    m_eraser->erase(recording == nullptr ? std::vector<core::Attachment>() : std::vector {*recording});
    refresh();
}

void RecordingsDialog::save()
{
    const core::Attachment *recording = current();
    if (recording == nullptr)
        return;
    const auto second = secondsIn(m_second->text());
    const QTime time = timeIn(m_clock->text());
    const QDate keep = QDate::fromString(m_keep->text().trimmed(), kDayFormat);
    if (!second || (!m_clock->text().trimmed().isEmpty() && !time.isValid()) || (!m_keep->text().trimmed().isEmpty() && !keep.isValid()))
        return m_workspace.runner().warn(tr("Write the moment as 12:34, the clock as 10:05:00 and the day as 31.12.2027."));
    m_workspace.runner().run(tr("Saved."), [&] {
        const QDate day = m_workspace.stores().meetings.get(m_meeting).startsAt.date();
        core::AttachmentService(m_workspace.document()).editRecording(recording->id, *second, time.isValid() ? QDateTime(day, time) : QDateTime(), keep);
    });
    refresh();
}

} // namespace eldin::ui
