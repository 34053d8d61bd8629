// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/papers/AfterPaper.h"

namespace eldin::core {

struct Evidence;

/// The evidence for the index of budget transparency (МИБП / БАМИ) by its three directions: the documents, how people got at
/// them, how they took part (domain: 2.8; 5, check 20).
class EvidencePaper final : public AfterPaper
{
public:
    using AfterPaper::AfterPaper;

protected:
    void fill() override;

private:
    void addChecks();
    void addAnnouncements();
    void addPapers();
    void addAttachments();
    [[nodiscard]] QString stateText(const Evidence &row) const;
    [[nodiscard]] QString fileTitle(const Attachment &attachment) const;
};

} // namespace eldin::core
