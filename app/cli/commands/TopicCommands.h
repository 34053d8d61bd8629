// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Commands.h"

namespace eldin::cli {

/// Rows of `list topics`: the list in its order with how many remarks are about each, and in which villages, then what people typed freely.
[[nodiscard]] QJsonArray topicsJson(core::Document &document, const Context &context);

class AddTopicCommand final : public Command
{
public:
    [[nodiscard]] QStringList name() const override { return {QStringLiteral("add"), QStringLiteral("topic")}; }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QStringList positional() const override { return {QStringLiteral("FILE")}; }
    [[nodiscard]] Outcome run(const Context &context) const override;
    void addOptions(QCommandLineParser &parser) const override;
};

class EditTopicCommand final : public Command
{
public:
    [[nodiscard]] QStringList name() const override { return {QStringLiteral("edit"), QStringLiteral("topic")}; }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QStringList positional() const override { return {QStringLiteral("FILE"), QStringLiteral("TOPIC")}; }
    [[nodiscard]] Outcome run(const Context &context) const override;
    void addOptions(QCommandLineParser &parser) const override;
};

class SuggestTopicsCommand final : public Command
{
public:
    [[nodiscard]] QStringList name() const override { return {QStringLiteral("suggest"), QStringLiteral("topics")}; }
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QStringList positional() const override { return {QStringLiteral("FILE")}; }
    [[nodiscard]] Outcome run(const Context &context) const override;
    void addOptions(QCommandLineParser &parser) const override;
};

} // namespace eldin::cli
