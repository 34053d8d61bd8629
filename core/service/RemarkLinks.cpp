// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RemarkLinks.h"

#include "core/service/HearingService.h"

namespace eldin::core {

namespace {

void removeLinksOf(Stores &stores, const Id<Remark> &remark)
{
    for (const RemarkLink &link : stores.remarkLinks.allOfRemark(remark))
        stores.remarkLinks.remove(link.id);
}

/// The answer of a remark that joins the group becomes that of the lead.
void handAnswerOn(Stores &stores, const Remark &remark, const Remark &lead)
{
    auto answer = stores.responses.ofRemark(remark.id);
    if (!answer)
        return;
    if (stores.responses.ofRemark(lead.id))
        throw Error(ErrorCode::RuleBroken, QStringLiteral("two-answers:") + remark.label());
    answer->remarkId = lead.id;
    stores.responses.update(*answer);
}

} // namespace

void RemarkLinks::put(Stores &stores, const Id<Remark> &id, const Id<Remark> &leadId, LinkKind kind) const
{
    const Remark remark = stores.remarks.get(id);
    const Remark lead = stores.remarks.get(leadId);
    requireHearingOpen(stores.hearings.get(remark.hearingId));
    const bool oneGroup = kind == LinkKind::Duplicate && remark.hearingId == lead.hearingId;
    if (oneGroup && remark.kind == RemarkKind::Proposal && lead.kind != RemarkKind::Proposal)
        throw Error(ErrorCode::RuleBroken, QStringLiteral("lead-not-proposal"));
    for (const RemarkLink &link : stores.remarkLinks.allOfRemark(id)) {
        // What was said at a hearing before is said again still when it joins a group of this one.
        if (!oneGroup || stores.remarks.get(link.leadId).hearingId == remark.hearingId)
            stores.remarkLinks.remove(link.id);
    }
    stores.remarkLinks.insert({onlyId(stores.remarkLinks, QStringLiteral("link ") + id.text()), kind, id, leadId});
    if (!oneGroup)
        return;
    handAnswerOn(stores, remark, lead);
    for (RemarkLink below : stores.remarkLinks.toLead(id)) {
        if (below.kind != LinkKind::Duplicate || stores.remarks.get(below.remarkId).hearingId != lead.hearingId)
            continue;
        if (stores.remarks.get(below.remarkId).kind == RemarkKind::Proposal && lead.kind != RemarkKind::Proposal)
            throw Error(ErrorCode::RuleBroken, QStringLiteral("lead-not-proposal"));
        below.leadId = leadId;
        stores.remarkLinks.update(below);
    }
}

void RemarkLinks::link(const std::vector<Id<Remark>> &remarks, const Id<Remark> &lead, LinkKind kind)
{
    document().transact(Operation::LinkRemarks, [&](Stores &stores) {
        // Whoever is chosen to lead does not stand under one of those it leads, over however many steps.
        Id<Remark> top = lead;
        std::vector<Id<Remark>> way {lead};
        while (const auto up = stores.remarkLinks.ofRemark(way.back())) {
            if (std::find(way.begin(), way.end(), up->leadId) != way.end())
                break;
            way.push_back(up->leadId);
        }
        const bool below = std::any_of(way.begin() + 1, way.end(), [&](const Id<Remark> &each) {
            return std::find(remarks.begin(), remarks.end(), each) != remarks.end();
        });
        if (below) {
            requireHearingOpen(stores.hearings.get(stores.remarks.get(lead).hearingId));
            removeLinksOf(stores, lead);
        } else if (kind == LinkKind::Duplicate) {
            top = stores.remarkLinks.leadOf(lead);
        }
        for (const Id<Remark> &remark : remarks) {
            if (remark != top)
                put(stores, remark, top, kind);
        }
    });
}

void RemarkLinks::unlink(const std::vector<Id<Remark>> &remarks)
{
    document().transact(Operation::UnlinkRemarks, [&](Stores &stores) {
        for (const Id<Remark> &id : remarks) {
            requireHearingOpen(stores.hearings.get(stores.remarks.get(id).hearingId));
            removeLinksOf(stores, id);
            for (const RemarkLink &below : stores.remarkLinks.toLead(id)) {
                requireHearingOpen(stores.hearings.get(stores.remarks.get(below.remarkId).hearingId));
                stores.remarkLinks.remove(below.id);
            }
        }
    });
}

} // namespace eldin::core
