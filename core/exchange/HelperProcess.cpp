// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/HelperProcess.h"

#include "core/exchange/reader/Wire.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace eldin::core::exchange {

namespace {

constexpr int kPollMilliseconds = 50;

QString helperProgram(const QString &stated)
{
    if (!stated.isEmpty())
        return stated;
    if (const QString variable = qEnvironmentVariable("ELDIN_UNU_READER"); !variable.isEmpty())
        return variable;
    return QStandardPaths::findExecutable(QStringLiteral("eldin-unu-reader"),
                                          {QCoreApplication::applicationDirPath()});
}

/// Ends the helper on every way out.
class Helper
{
public:
    Helper(const QString &program, const QStringList &arguments)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.start(program, arguments, QIODevice::ReadOnly);
        if (program.isEmpty() || !m_process.waitForStarted())
            throw Error(ErrorCode::Internal, QStringLiteral("reader-program-missing"));
    }
    ~Helper()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Helper(const Helper &) = delete;
    Helper &operator=(const Helper &) = delete;

    [[nodiscard]] QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace

std::optional<HelperEnd> runHelper(const QStringList &arguments, const QString &path, const HelperOptions &options,
                                   const std::function<bool(const QByteArray &)> &take)
{
    QElapsedTimer clock;
    clock.start();
    Helper helper(helperProgram(options.program), arguments + QStringList {QStringLiteral("--"), QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())});
    for (bool running = true; running;) {
        if (options.cancelled && options.cancelled())
            throw Error(ErrorCode::Cancelled);
        if (clock.hasExpired(options.timeLimit.count()))
            throw Error(ErrorCode::FileOverLimit, QStringLiteral("time"));
        running = helper.process().state() != QProcess::NotRunning;
        if (running)
            helper.process().waitForReadyRead(kPollMilliseconds);
        if (take(helper.process().readAllStandardOutput()))
            return std::nullopt;
    }
    return HelperEnd {helper.process().exitStatus() == QProcess::NormalExit, helper.process().exitCode()};
}

Error deathOf(const HelperEnd &end, const QString &detail)
{
#ifdef Q_OS_UNIX
    constexpr int kSigKill = 9;
    constexpr int kSigXcpu = 24;
    if (!end.exited && end.code == kSigXcpu)
        return Error(ErrorCode::FileOverLimit, QStringLiteral("time"));
    if (!end.exited && end.code == kSigKill)
        return Error(ErrorCode::FileOverLimit, QStringLiteral("killed"));
#endif
    if (end.exited && end.code == static_cast<int>(wire::Exit::Usage))
        return Error(ErrorCode::Internal, QStringLiteral("reader-program"));
    return Error(ErrorCode::FileDamaged, detail);
}

} // namespace eldin::core::exchange
