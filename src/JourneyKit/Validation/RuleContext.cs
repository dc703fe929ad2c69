using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation;

/// <summary>What a rule looks at, and where it reports.</summary>
public sealed class RuleContext
{
    private readonly Rule rule;
    private readonly List<Finding> findings;

    internal RuleContext(JourneyMap map, Rule rule, List<Finding> findings)
    {
        Map = map;
        this.rule = rule;
        this.findings = findings;
    }

    /// <summary>The map.</summary>
    public JourneyMap Map { get; }

    /// <summary>Reports that a value is at fault.</summary>
    /// <param name="path">The property; where an element stands in a list, its id or position is the last segment.</param>
    /// <param name="message">What is the matter, in a sentence.</param>
    public void ReportValue(ElementPath path, string message) => findings.Add(new Finding(rule.Descriptor, path, message, IsAtKey: false));

    /// <summary>Reports that an element as a whole is at fault, or lacks something.</summary>
    /// <param name="path">The element.</param>
    /// <param name="message">What is the matter, in a sentence.</param>
    public void ReportElement(ElementPath path, string message) => findings.Add(new Finding(rule.Descriptor, path, message, IsAtKey: true));

    internal sealed record Finding(DiagnosticDescriptor Descriptor, ElementPath Path, string Message, bool IsAtKey);
}
