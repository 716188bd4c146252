using Akka.Event;
using Common.Logging;
using DbUp.Engine.Output;
using McMaster.Extensions.CommandLineUtils;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NuGet.Common;
using Spectre.Console;
using System.Management.Automation;
using NugetLogger = NuGet.Common.ILogger;

namespace Cases.Vendors.PrintsCase;

internal static class Prints
{
    public static void CommonBad(ILog log, User user) => log.Info("hello " + user.Name); // expect: PRIV201

    public static void CommonFormatBad(ILog log, User user) => log.ErrorFormat("no mail to {0}", user.Email); // expect: PRIV201

    public static void CommonCallbackBad(ILog log, User user) => log.Debug(format => format("of {0}", user.Email)); // expect: PRIV201

    public static void CommonCallbackOk(ILog log, User user) => log.Debug(format => format("of {0}", user.Theme));

    public static void CommonContextBad(ILog log, User user) => log.ThreadVariablesContext.Set("mail", user.Email); // expect: PRIV201

    public static void CommonNestedBad(ILog log, User user)
    {
        using (log.NestedThreadVariablesContext.Push(user.Name)) // expect: PRIV201
            log.Info("in");
    }

    public static void CommonOk(ILog log, User user) => log.InfoFormat("theme {0}", user.Theme);

    public static void AkkaBad(ILoggingAdapter log, User user) => log.Info("hello {0}", user.Name); // expect: PRIV201

    public static void AkkaOk(ILoggingAdapter log, User user) => log.Info("theme {0}", user.Theme);

    public static void SpectreBad(User user) => AnsiConsole.MarkupLine("hello " + user.Name); // expect: PRIV201

    public static void SpectreOk(User user) => AnsiConsole.MarkupLine("theme " + user.Theme);

    public static void ReporterBad(IReporter reporter, User user) => reporter.Output("hello " + user.Name); // expect: PRIV201

    public static void ReporterOk(IReporter reporter, User user) => reporter.Output("theme " + user.Theme);

    public static void TaskBad(TaskLoggingHelper log, User user) => log.LogMessage("hello {0}", user.Name); // expect: PRIV201

    public static void TaskOk(TaskLoggingHelper log, User user) => log.LogMessage("theme {0}", user.Theme);

    public static void EngineBad(IBuildEngine engine, User user) =>
        engine.LogMessageEvent(new BuildMessageEventArgs("hello " + user.Name, "", "", MessageImportance.Low)); // expect: PRIV201

    public static void EngineOk(IBuildEngine engine, User user) => engine.LogMessageEvent(new BuildMessageEventArgs("theme " + user.Theme, "", "", MessageImportance.Low));

    public static void NugetBad(NugetLogger log, User user) => log.LogInformation("hello " + user.Name); // expect: PRIV201

    public static void NugetOk(NugetLogger log, User user) => log.LogInformation("theme " + user.Theme);

    public static void ShellBad(ICommandRuntime shell, User user) => shell.WriteVerbose("hello " + user.Name); // expect: PRIV201

    public static void ShellObjectOk(ICommandRuntime shell, User user) => shell.WriteObject(user.Name);

    public static void UpgradeBad(IUpgradeLog log, User user) => log.LogInformation("hello {0}", user.Name); // expect: PRIV201

    public static void UpgradeOk(IUpgradeLog log, User user) => log.LogInformation("theme {0}", user.Theme);
}
