using System.Text.RegularExpressions;
using JourneyKit.Insights.Coach;
using JourneyKit.Model;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Insights.Coach;

/// <summary>Answers the questions of the guide as a person does who pastes the lines and fills them in with the examples.</summary>
internal static partial class Answered
{
    /// <summary>The map with the answer; what the reader or the rules call an error fails the test.</summary>
    public static JourneyMap With(JourneyMap map, OpenQuestion open, string? baseline = null)
    {
        var own = string.Concat(
            Key("status", map.Status is { } status ? ChoiceWords<MapStatus>.Of(status) : null),
            Key("basis", map.Basis is { } basis ? ChoiceWords<Basis>.Of(basis) : null),
            Key("reviewed", map.Reviewed?.ToString()),
            Key("version", map.Version),
            Key("baseline", map.Baseline));
        var header = $"journeykit: \"1\"\nid: {map.Id}\ntitle: {map.Title}\nstate: {ChoiceWords<MapState>.Of(map.State)}\n";
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["before.journey.yaml"] = JourneyWriter.Write(map, JourneyFormat.Yaml),
            ["current.journey.yaml"] = baseline ?? "",
        };
        var text = $"{header}extends: before.journey.yaml\n{own}{Filled(open.Lines)}";
        var document = new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files) }).Read(text, JourneyFormat.Yaml, "after.journey.yaml");
        Assert.True(document.Map is not null, $"{open.Question.Id}: {document.Diagnostics.FirstOrDefault()}\n{text}");
        Assert.DoesNotContain(new JourneyValidator().Validate(document), finding => finding.Severity == DiagnosticSeverity.Error);
        return document.Map;
    }

    /// <summary>The lines with the examples in place of the placeholders.</summary>
    public static string Filled(string lines)
    {
        var filled = Placeholder().Replace(lines, match => match.Groups["value"].Value);
        Assert.DoesNotContain('<', filled);
        return filled;
    }

    private static string Key(string key, string? value) => value is null ? "" : $"{key}: {value}\n";

    [GeneratedRegex("<[^<>\n]*, such as (?<value>[^<>\n]+)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
