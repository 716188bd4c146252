using System.CommandLine;
using Privacy.Bench.Verbs;

return await new RootCommand("What the analyzers add to a compilation, as ratios that were measured in turns in one run.")
{
    CompileVerb.Create(),
    TypingVerb.Create(),
    PartsVerb.Create(),
    GateVerb.Create(),
}.Parse(args).InvokeAsync();
