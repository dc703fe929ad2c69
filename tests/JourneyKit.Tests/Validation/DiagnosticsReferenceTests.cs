using JourneyKit.Diagnostics;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation;

public sealed class DiagnosticsReferenceTests
{
    [Fact]
    public void The_diagnostics_in_the_docs_are_those_of_the_reader_and_the_rules()
        => Repository.AssertGenerated("docs/diagnostics.md", DiagnosticsReference.Write());

    [Fact]
    public void Every_diagnostic_has_its_own_heading()
    {
        var headings = DiagnosticsReference.Write().Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)).ToList();
        var all = DocumentFaults.All.Concat(RuleSet.Default.Rules.Select(rule => rule.Descriptor));
        Assert.Equal(all.Select(descriptor => $"### {descriptor.Id} {descriptor.Name}"), headings);
    }
}
