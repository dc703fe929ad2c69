using JourneyKit.Reports.Check;
using JourneyKit.Reports.Text;
using JourneyKit.Tool.Inputs;
using JourneyKit.Validation;

namespace JourneyKit.Tool.Commands;

/// <summary>Refuses documents with errors: what they leave out would look like what they say, and what contradicts itself makes numbers that mean nothing.</summary>
internal static class BrokenInput
{
    // What else rules find is said by check; to look for it would take longer than the rest of most commands.
    private static readonly ValidationOptions OnlyErrors = Without(descriptor => descriptor.Severity < DiagnosticSeverity.Error);

    // Initiatives that wait for each other leave the journey as it is.
    private static readonly ValidationOptions OnlyErrorsOfJourneys = Without(descriptor => descriptor.Severity < DiagnosticSeverity.Error || descriptor.Name == "dependency-cycle");

    /// <summary>Refuses documents in which <c>check</c> finds an error, as far as no configuration says otherwise.</summary>
    /// <exception cref="Refusal">There is one.</exception>
    public static void Refuse(params IReadOnlyList<ReadInput> inputs) => Refuse(OnlyErrors, inputs);

    /// <summary>As <see cref="Refuse(IReadOnlyList{ReadInput})"/>, but not for what is wrong only with the order of initiatives.</summary>
    /// <exception cref="Refusal">There is an error that concerns the journey.</exception>
    public static void RefuseJourney(ReadInput input) => Refuse(OnlyErrorsOfJourneys, [input]);

    private static void Refuse(ValidationOptions options, IReadOnlyList<ReadInput> inputs)
    {
        RefuseUnreadable(inputs);
        var validator = new JourneyValidator(options: options);
        Refuse([.. inputs.SelectMany(input => validator.Check(input.Document).Findings.Where(IsError).Select(input.ToFinding))]);
    }

    /// <summary>Refuses documents that could not be read without an error; what rules say is not asked.</summary>
    /// <exception cref="Refusal">There is one.</exception>
    public static void RefuseUnreadable(params IReadOnlyList<ReadInput> inputs)
        => Refuse([.. inputs.SelectMany(input => input.Faults)], inputs.Where(input => input.Document.HasErrors).Select(input => input.File.Name));

    /// <summary>Refuses other files that a command relies on.</summary>
    /// <exception cref="Refusal">There is an error in them.</exception>
    public static void Refuse(IReadOnlyList<Finding> findings)
        => Refuse(findings, findings.Where(finding => IsError(finding.Diagnostic)).Select(finding => finding.Path));

    private static void Refuse(IReadOnlyList<Finding> findings, IEnumerable<string> files)
    {
        var faults = findings.Where(finding => IsError(finding.Diagnostic)).DistinctBy(finding => finding.Identity).ToList();
        if (faults.Count > 0)
        {
            var names = files.Distinct(StringComparer.Ordinal).Select(file => $"`{file}`");
            throw new Refusal($"{string.Join(" and ", names)} cannot be used: {Quantity.Of(faults.Count, "error")}") { Findings = faults };
        }
    }

    private static ValidationOptions Without(Func<DiagnosticDescriptor, bool> isLeftOut)
        => new() { Severities = new([.. RuleSet.Default.Rules.Select(rule => rule.Descriptor).Where(isLeftOut).Select(descriptor => KeyValuePair.Create(descriptor.Id, RuleSeverity.Off))]) };

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
