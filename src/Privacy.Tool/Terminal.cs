using Spectre.Console;

namespace Privacy.Tool;

/// <summary>Where a verb writes: reports to one side, progress and complaints to the other. Tests pass string writers.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    /// <summary>Wide enough that nothing wraps: whoever reads a redirected report wants lines.</summary>
    private const int NoWrap = 10_000;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>Progress is for a person who waits, not for a log.</summary>
    public bool ShowsProgress { get; } = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected && !IsContinuousIntegration;

    private static bool IsContinuousIntegration =>
        Environment.GetEnvironmentVariable("CI") is "true" or "1" || Environment.GetEnvironmentVariable("TF_BUILD") is not null;

    /// <summary>Colours where <paramref name="writer"/> is a terminal and NO_COLOR is not set; else plain lines that do not wrap.</summary>
    public static IAnsiConsole Styled(TextWriter writer)
    {
        var toTerminal = ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = toTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = toTerminal && !NoColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (!toTerminal)
            console.Profile.Width = NoWrap;
        return console;
    }

    private static bool NoColour => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Runs <paramref name="work"/> with <paramref name="text"/> and a spinner beside it, where somebody sees it.</summary>
    public async Task<T> While<T>(string text, Func<Task<T>> work)
    {
        if (!ShowsProgress)
            return await work();

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
        return await console.Status().StartAsync(Markup.Escape(text), _ => work());
    }
}
