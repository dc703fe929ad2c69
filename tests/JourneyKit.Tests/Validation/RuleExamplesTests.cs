using JourneyKit.Validation;

namespace JourneyKit.Tests.Validation;

public sealed class RuleExamplesTests
{
    private const string Without = "state: current\nchannels: [email]\n";
    private const string With = "state: current\nteams: [crm]\nchannels:\n  email: { owner: crm }\n";

    [Fact]
    public void A_rule_that_does_what_its_examples_say_has_no_faults() => Assert.Empty(new OwnRule(Without, With).CheckExamples());

    [Fact]
    public void A_rule_needs_no_examples() => Assert.Empty(new OwnRule(null, null).CheckExamples());

    [Fact]
    public void Examples_that_were_taken_for_each_other_are_found()
        => Assert.Equal(
            ["ACME0001 finds nothing in its BadExample.", "ACME0001 finds something in its GoodExample: Nobody owns the channel `email`."],
            new OwnRule(With, Without).CheckExamples());

    [Fact]
    public void An_example_that_cannot_be_read_is_named()
        => Assert.StartsWith("The BadExample of ACME0001 cannot be read: ", Assert.Single(new OwnRule("state: soon\n", With).CheckExamples()), StringComparison.Ordinal);

    private sealed class OwnRule(string? bad, string? good) : Rule
    {
        public override DiagnosticDescriptor Descriptor { get; } = new("ACME0001", "channel-without-owner", DiagnosticSeverity.Warning, "Whoever answers for a channel is asked when it changes.");

        public override string? BadExample => bad;

        public override string? GoodExample => good;

        public override void Check(RuleContext context)
        {
            foreach (var channel in context.Map.Channels.Where(channel => channel.Owner is null))
            {
                context.ReportElement(ElementPath.Root / "channels" / channel.Key, $"Nobody owns the channel `{channel.Id}`.");
            }
        }
    }
}
