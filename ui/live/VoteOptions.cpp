// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/VoteOptions.h"

#include "core/base/Text.h"
#include "core/report/RemarkRows.h"
#include "ui/shell/Theme.h"
#include "ui/widgets/AmountField.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace eldin::ui {

namespace {

constexpr int kMostVoices = 100000; // as VoteService takes
constexpr std::size_t kMostRows = 30;
constexpr int kLongestTitle = 110; // signs: two lines of a slip

} // namespace

VoteOptions::VoteOptions(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::kGrid);
    m_grid->setVerticalSpacing(theme::kGrid / 2);
    m_grid->setColumnStretch(0, 1);
    for (int i = 0; i < 4; ++i) {
        m_heads[i] = new QLabel;
        m_heads[i]->setProperty("kind", QStringLiteral("small"));
        m_heads[i]->setAlignment(Qt::AlignRight);
        m_grid->addWidget(m_heads[i], 0, i + 1);
    }
}

void VoteOptions::retranslate()
{
    const QString heads[] {tr("Cost, som"), m_method == core::VoteMethod::Ranking ? tr("1st place") : tr("Votes"), tr("2nd place"), tr("3rd place")};
    for (int i = 0; i < 4; ++i)
        m_heads[i]->setText(heads[i]);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        name(m_rows[i], static_cast<int>(i) + 1);
}

void VoteOptions::name(const Row &row, int number) const
{
    row.title->setPlaceholderText(tr("Project %1").arg(number));
    row.title->setAccessibleName(row.title->placeholderText());
    row.cost->setAccessibleName(tr("Cost of project %1 in som").arg(number));
    const bool ranking = m_method == core::VoteMethod::Ranking;
    row.places[0]->setAccessibleName(ranking ? tr("First places of project %1").arg(number) : tr("Votes for project %1").arg(number));
    row.places[1]->setAccessibleName(tr("Second places of project %1").arg(number));
    row.places[2]->setAccessibleName(tr("Third places of project %1").arg(number));
}

void VoteOptions::add(const core::VoteOption &option)
{
    Row row {option, m_workspace.language(), new QLineEdit(this), new AmountField(this), {}};
    row.title->setObjectName(QStringLiteral("voteOptionTitle"));
    row.title->setText(option.title.best(m_workspace.language()));
    row.title->setCursorPosition(0);
    row.cost->setObjectName(QStringLiteral("voteOptionCost"));
    row.cost->setAmount(option.cost, m_workspace.language());
    row.cost->setFixedWidth(theme::kGrid * 12);
    connect(row.title, &QLineEdit::textChanged, this, &VoteOptions::changed);
    connect(row.cost, &QLineEdit::textChanged, this, &VoteOptions::changed);
    const std::pair<const char *, int> places[] {{"voteOption", option.votes}, {"voteOptionSecond", option.second}, {"voteOptionThird", option.third}};
    for (int i = 0; i < 3; ++i) {
        auto *box = row.places[i] = new QSpinBox(this);
        box->setObjectName(QString::fromLatin1(places[i].first));
        box->setRange(0, kMostVoices);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setAlignment(Qt::AlignRight);
        box->setMinimumHeight(theme::kTarget);
        box->setFixedWidth(theme::kGrid * 9);
        box->setValue(places[i].second);
        connect(box, &QSpinBox::valueChanged, this, &VoteOptions::changed);
    }
    m_rows.push_back(row);
    name(row, static_cast<int>(m_rows.size()));
    arrange();
}

// More than one figure beside the title would leave no room for its words: then it has a line of its own.
void VoteOptions::arrange()
{
    const bool ranking = m_method == core::VoteMethod::Ranking;
    const bool tall = ranking || m_limited;
    m_heads[0]->setVisible(m_limited);
    m_heads[1]->setVisible(true);
    m_heads[2]->setVisible(ranking);
    m_heads[3]->setVisible(ranking);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const int line = 1 + static_cast<int>(i) * 2;
        m_grid->addWidget(row.title, line, 0, 1, tall ? -1 : 1);
        m_grid->addWidget(row.cost, line + 1, 1);
        for (int place = 0; place < 3; ++place)
            m_grid->addWidget(row.places[place], tall ? line + 1 : line, place + 2);
        row.title->setVisible(true); // at once, so that the focus can be set
        row.places[0]->setVisible(true);
        row.cost->setVisible(m_limited);
        row.places[1]->setVisible(ranking);
        row.places[2]->setVisible(ranking);
    }
    Q_EMIT arranged();
}

QWidget *VoteOptions::chainAfter(QWidget *before) const
{
    for (const Row &row : m_rows) {
        for (QWidget *next : {static_cast<QWidget *>(row.title), static_cast<QWidget *>(row.cost), static_cast<QWidget *>(row.places[0]),
                              static_cast<QWidget *>(row.places[1]), static_cast<QWidget *>(row.places[2])}) {
            setTabOrder(before, next);
            before = next;
        }
    }
    return before;
}

void VoteOptions::showAs(core::VoteMethod method, bool limited)
{
    m_method = method;
    m_limited = limited;
    while (m_rows.size() < 2)
        add({});
    arrange();
    retranslate();
}

void VoteOptions::setOptions(const std::vector<core::VoteOption> &options)
{
    for (const Row &row : m_rows) {
        for (QWidget *each : {static_cast<QWidget *>(row.title), static_cast<QWidget *>(row.cost), static_cast<QWidget *>(row.places[0]),
                              static_cast<QWidget *>(row.places[1]), static_cast<QWidget *>(row.places[2])})
            delete each; // never called by one of them
    }
    m_rows.clear();
    for (const core::VoteOption &option : options)
        add(option);
}

core::VoteOption VoteOptions::optionOf(const Row &row) const
{
    core::VoteOption option = row.known;
    const QString title = row.title->text().trimmed();
    if (option.title.best(row.language) != title)
        option.title = core::LocalText::in(row.language, title);
    // A cost that is not asked for stays as it is known.
    if (m_limited)
        option.cost = row.cost->amount();
    option.votes = row.places[0]->value();
    const bool ranking = m_method == core::VoteMethod::Ranking;
    option.second = ranking ? row.places[1]->value() : 0;
    option.third = ranking ? row.places[2]->value() : 0;
    return option;
}

std::vector<core::VoteOption> VoteOptions::options() const
{
    std::vector<core::VoteOption> options;
    for (const Row &row : m_rows) {
        const core::VoteOption option = optionOf(row);
        if (saysAnything(option))
            options.push_back(option);
    }
    return options;
}

bool VoteOptions::saysAnything(const core::VoteOption &option)
{
    return !option.title.isEmpty() || option.votes + option.second + option.third > 0;
}

bool VoteOptions::adopt(const std::vector<core::VoteOption> &options)
{
    std::vector<Row *> places;
    for (Row &row : m_rows) {
        if (saysAnything(optionOf(row)))
            places.push_back(&row);
    }
    const auto isSame = [](const Row *row, const core::VoteOption &option) { return row->known.id.isNull() || row->known.id == option.id; };
    if (!std::equal(places.begin(), places.end(), options.begin(), options.end(), isSame))
        return false;
    for (std::size_t i = 0; i < places.size(); ++i) {
        Row &row = *places[i];
        row.known = options[i];
        row.language = m_workspace.language();
        if (const QString title = row.known.title.best(row.language); row.title->text().trimmed() != title)
            row.title->setText(title);
        if (row.cost->amount() != row.known.cost)
            row.cost->setAmount(row.known.cost, row.language);
    }
    return true;
}

bool VoteOptions::isUsable() const
{
    return !m_limited || std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.cost->isUsable(); });
}

bool VoteOptions::addProposals(const core::Id<core::Meeting> &meeting)
{
    const core::Stores &stores = m_workspace.stores();
    std::vector<core::VoteOption> wanted = options();
    const std::size_t before = wanted.size();
    for (const core::RemarkRow &row : core::remarkRows(stores, stores.meetings.get(meeting).hearingId)) {
        const bool here = row.remark.meetingId == meeting || row.remark.meetingId.isNull();
        const bool known = std::any_of(wanted.begin(), wanted.end(), [&](const core::VoteOption &option) { return option.remarkId == row.remark.id; });
        if (!here || known || row.remark.kind != core::RemarkKind::Proposal || wanted.size() >= kMostRows)
            continue;
        core::VoteOption option;
        for (const core::Language language : {core::Language::Kyrgyz, core::Language::Russian, core::Language::English})
            option.title.of(language) = core::shortened(row.words.in(language), kLongestTitle);
        option.cost = row.remark.amount;
        option.remarkId = row.remark.id;
        wanted.push_back(option);
    }
    if (wanted.size() == before)
        return false;
    setOptions(wanted);
    Q_EMIT changed();
    return true;
}

void VoteOptions::addEmpty()
{
    add({});
    m_rows.back().title->setFocus();
    Q_EMIT changed();
}

bool VoteOptions::isFull() const
{
    return m_rows.size() >= kMostRows;
}

void VoteOptions::clearFigures()
{
    for (const Row &row : m_rows) {
        for (QSpinBox *box : row.places)
            box->setValue(0);
    }
}

void VoteOptions::setFiguresOnly(bool only)
{
    for (const Row &row : m_rows) {
        row.title->setReadOnly(only);
        row.title->setFocusPolicy(only ? Qt::NoFocus : Qt::StrongFocus);
        row.cost->setEnabled(!only);
    }
}

void VoteOptions::focusFigures()
{
    if (m_rows.empty())
        return;
    m_rows.front().places[0]->setFocus();
    m_rows.front().places[0]->selectAll();
}

} // namespace eldin::ui
