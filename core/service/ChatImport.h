// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/records/ChatExport.h"
#include "core/service/RecordPlan.h"
#include "core/service/RemarkService.h"

namespace eldin::core {

/// A message that may become a remark.
struct ChatCandidate
{
    RemarkEntry entry;
    QString where; ///< line of the file
    QString reason; ///< why it is proposed to be left out, a code of Problem; empty: it is not
    bool taken = true;

    /// A picture or voice message without words is none that could be written down.
    [[nodiscard]] bool canBeTaken() const { return !entry.text.isEmpty(); }
    bool operator==(const ChatCandidate &) const = default;
};

/// What the messages of a chat were understood as, before anybody has looked at them.
struct ChatPlan
{
    std::vector<ChatCandidate> candidates; ///< in the order of the chat, without those that are there already
    std::size_t messages = 0;
    std::size_t duplicates = 0;
    std::size_t serviceLines = 0;

    /// What is taken, and a note for each that is left out.
    [[nodiscard]] RecordPlan<RemarkEntry> records() const;
};

/// Brings what people wrote to a chat before or after a meeting into a hearing. Who wrote it goes to the private
/// tables.
class ChatImport final : public Service
{
public:
    using Service::Service;

    /// Reads kinds, amounts and senders out of the messages: needs no document, so call it beside the window.
    [[nodiscard]] static ChatPlan understand(const exchange::Chat &chat);
    /// What of it the hearing does not have yet. The meeting may be null: written before the day. Messages that the hearing has already, by the same sender, in
    /// the same minute and with the same words, are duplicates, so that a longer export adds what is new; of messages
    /// without a moment the words alone tell.
    [[nodiscard]] ChatPlan plan(ChatPlan understood, const Id<Hearing> &hearing, const Id<Meeting> &meeting) const;
    /// Both in one.
    [[nodiscard]] ChatPlan plan(const exchange::Chat &chat, const Id<Hearing> &hearing, const Id<Meeting> &meeting) const
    {
        return plan(understand(chat), hearing, meeting);
    }
    /// What is taken, in one action. Error{RuleBroken, "record-closed"} once the record is.
    void import(const ChatPlan &plan, const Document::Elsewhere &elsewhere = {});
};

} // namespace eldin::core
