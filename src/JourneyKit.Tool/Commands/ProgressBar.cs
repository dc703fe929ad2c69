using Spectre.Console;

namespace JourneyKit.Tool.Commands;

/// <summary>Shows how far a long command is, to a person at a terminal and to nobody else.</summary>
internal static class ProgressBar
{
    private const int MostWithout = 10;
    private const string ShowCursor = "\e[?25h";

    public static bool IsWanted(CliHost host, int count)
        => count > MostWithout && host.IsErrorTerminal && !host.Has("CI") && host.Variable("TERM") != "dumb";

    public static void ForEach<T>(IReadOnlyList<T> items, string title, CliHost host, bool isColored, Action<T> act)
    {
        if (!IsWanted(host, items.Count))
        {
            foreach (var item in items)
            {
                act(item);
            }

            return;
        }

        // The bar hides the cursor; a user who has enough of it wants the cursor back.
        ConsoleCancelEventHandler showCursor = (_, _) => host.Error.Write(ShowCursor);
        Console.CancelKeyPress += showCursor;
        try
        {
            Show(items, title, host.Error, isColored, act);
        }
        finally
        {
            Console.CancelKeyPress -= showCursor;
        }
    }

    private static void Show<T>(IReadOnlyList<T> items, string title, TextWriter error, bool isColored, Action<T> act)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = isColored ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(error),
        });
        console.Progress().AutoClear(enabled: true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()).Start(progress =>
        {
            var task = progress.AddTask(title, maxValue: items.Count);
            foreach (var item in items)
            {
                act(item);
                task.Increment(1);
            }
        });
    }
}
