namespace JourneyKit.Validation.Checks;

/// <summary>Runs a team's checks on their examples.</summary>
internal static class CheckExamples
{
    /// <summary>What is wrong with the examples of a check: the key that the example stands under, and a sentence.</summary>
    public static IEnumerable<(string Key, string Message)> FaultsOf(TeamCheck check)
        => [.. FaultsOf(check, CheckDefinition.Found, check.BadExample, isToBeFound: true), .. FaultsOf(check, CheckDefinition.NotFound, check.GoodExample, isToBeFound: false)];

    private static IEnumerable<(string Key, string Message)> FaultsOf(TeamCheck check, string key, string? example, bool isToBeFound)
    {
        if (example is null)
        {
            yield break;
        }

        var document = RuleExamples.Read(check, example);
        if (document.Map is null || document.HasErrors)
        {
            var fault = document.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            yield return (key, $"The example cannot be read: {fault.Message}{(fault.Span is { } span ? $" It stands on line {span.Start.Line}, in `{document.Sources[0].GetLine(span.Start.Line).Trim()}`." : "")}");
            yield break;
        }

        var options = new ValidationOptions { Preset = RulePreset.Strict, Today = RuleExamples.Today };
        var found = new JourneyValidator(new RuleSet([check]), options).Validate(document).FirstOrDefault(finding => finding.Descriptor == check.Descriptor);
        if (isToBeFound && found is null)
        {
            yield return (key, $"`{check.Descriptor.Name}` finds nothing in the example under `{key}`.");
        }
        else if (!isToBeFound && found is not null)
        {
            yield return (key, $"`{check.Descriptor.Name}` finds something in the example under `{key}`, at {found.Path}: {found.Message}");
        }
    }
}
