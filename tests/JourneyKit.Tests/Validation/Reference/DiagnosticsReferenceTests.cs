using JourneyKit.Tests.Pages;
using JourneyKit.Diagnostics;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation.Reference;

public sealed class DiagnosticsReferenceTests
{
    public static TheoryData<string> Groups => new(RuleGroup.All.Select(group => group.Name).ToArray());

    [Fact]
    public void The_diagnostics_in_the_docs_are_those_of_the_reader_and_the_rules()
        => Repository.AssertGenerated("docs/diagnostics.md", DiagnosticsReference.Write());

    [Theory]
    [MemberData(nameof(Groups))]
    public void The_rules_in_the_docs_are_those_of_the_default_set(string name)
    {
        var group = RuleGroup.All.Single(group => group.Name == name);
        Repository.AssertGenerated(GroupPage.PathOf(group), GroupPage.Write(group));
    }

    [Fact]
    public void Every_diagnostic_has_its_own_heading()
    {
        var pages = RuleGroup.All.Select(GroupPage.Write).Prepend(DiagnosticsReference.Write());
        var headings = pages.SelectMany(page => page.Split('\n')).Where(line => line.StartsWith("### ", StringComparison.Ordinal)).ToList();
        var all = DocumentFaults.All.Prepend(NotSaidYet.Descriptor).Concat(RuleSet.Default.Rules.Select(rule => rule.Descriptor));
        Assert.Equal(all.Select(descriptor => $"### {descriptor.Id} {descriptor.Name}"), headings);
    }
}
