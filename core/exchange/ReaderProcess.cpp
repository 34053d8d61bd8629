// SPDX-FileCopyrightText: Eldin Unu developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ReaderProcess.h"

#include "core/exchange/reader/Wire.h"
#include "core/exchange/reader/WireReader.h"
#include "core/exchange/ReadFailure.h"

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

/// Died without a word: the processor limit ends it with SIGXCPU, a full memory or a person with SIGKILL.
Error deathOf(const QProcess &process)
{
#ifdef Q_OS_UNIX
    constexpr int kSigKill = 9;
    constexpr int kSigXcpu = 24;
    if (process.exitStatus() == QProcess::CrashExit && process.exitCode() == kSigXcpu)
        return Error(ErrorCode::FileOverLimit, QStringLiteral("time"));
    if (process.exitStatus() == QProcess::CrashExit && process.exitCode() == kSigKill)
        return Error(ErrorCode::FileOverLimit, QStringLiteral("killed"));
#endif
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == static_cast<int>(wire::Exit::Usage))
        return Error(ErrorCode::Internal, QStringLiteral("reader-program"));
    return Error(ErrorCode::FileDamaged, QStringLiteral("table:reader-died"));
}

} // namespace

void readInHelper(const QString &path, const ReaderProcessOptions &options, CellSink &sink)
{
    QStringList arguments;
    if (!options.sheet.isEmpty())
        arguments << QStringLiteral("--sheet") << options.sheet;
    arguments << QStringLiteral("--") << QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());

    QElapsedTimer clock;
    clock.start();
    Helper helper(helperProgram(options.program), arguments);
    WireReader reader(sink, options.limits);
    try {
        for (bool running = true; running;) {
            if (options.cancelled && options.cancelled())
                throw Error(ErrorCode::Cancelled);
            if (clock.hasExpired(options.timeLimit.count()))
                throw Error(ErrorCode::FileOverLimit, QStringLiteral("time"));
            running = helper.process().state() != QProcess::NotRunning;
            if (running)
                helper.process().waitForReadyRead(kPollMilliseconds);
            const QByteArray bytes = helper.process().readAllStandardOutput();
            reader.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
            if (reader.ended())
                return;
        }
    } catch (const ReadError &error) {
        throw toError(error);
    }
    throw deathOf(helper.process());
}

} // namespace eldin::core::exchange
