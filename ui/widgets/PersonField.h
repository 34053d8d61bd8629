// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/RemarkRows.h"
#include "core/domain/Attendance.h"

#include <QLineEdit>

class QStringListModel;

namespace eldin::ui {

/// Who speaks: the number of the participant or a part of the name. Empty: nobody said who.
class PersonField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonField(QWidget *parent = nullptr);

    void setParticipants(std::vector<core::ParticipantRow> participants);
    void setPerson(const core::Id<core::Attendance> &id);
    /// Null where the field is empty or names nobody.
    [[nodiscard]] const core::Id<core::Attendance> &person() const { return m_person; }
    [[nodiscard]] const core::ParticipantRow *participant() const;
    /// False where something is written that fits no participant, or more than one.
    [[nodiscard]] bool isUsable() const { return m_freeText || text().trimmed().isEmpty() || !m_person.isNull(); }
    /// Whether somebody may be described who is no participant.
    void setFreeText(bool allowed) { m_freeText = allowed; }
    /// How many participants what is written may mean.
    [[nodiscard]] std::size_t fitting() const { return matches(text()).size(); }
    /// Finds out who is meant and writes the name out.
    void settle();

Q_SIGNALS:
    void personChanged();
    void settled(); ///< by Enter, or by choosing an offer
    void entered(); ///< by Enter in the field itself; after settled()

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look(const QString &text);
    void choose(const core::Id<core::Attendance> &id);
    void mark(bool invalid);
    [[nodiscard]] std::vector<const core::ParticipantRow *> matches(const QString &text) const;
    [[nodiscard]] static QString nameOf(const core::ParticipantRow &row);

    std::vector<core::ParticipantRow> m_participants;
    core::Id<core::Attendance> m_person;
    QStringListModel *m_found;
    bool m_freeText = false;
};

} // namespace eldin::ui
