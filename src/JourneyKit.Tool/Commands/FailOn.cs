using System.CommandLine;
using JourneyKit.Diagnostics;

namespace JourneyKit.Tool.Commands;

/// <summary>From which severity on a finding makes the exit code 1.</summary>
internal static class FailOn
{
    private const string Never = "never";
    private const string ShortWarning = "warn";

    private static readonly string[] Words = [.. new[] { DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info, DiagnosticSeverity.Hint }.Select(severity => severity.ToWord())];

    public static Option<string> Option()
    {
        var option = new Option<string>("--fail-on")
        {
            Description = "The least severity that makes the exit code 1.",
            DefaultValueFactory = _ => DiagnosticSeverity.Error.ToWord(),
        };
        option.TakeOneOf([.. Words, Never], ShortWarning);
        return option;
    }

    public static bool IsReached(string word, IEnumerable<DiagnosticSeverity> found) => word != Never && found.Any(severity => severity >= Least(word));

    private static DiagnosticSeverity Least(string word)
        => word == ShortWarning ? DiagnosticSeverity.Warning : Enum.GetValues<DiagnosticSeverity>().First(severity => severity.ToWord() == word);
}
