using JourneyKit;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Validation;
using Xunit;

// What a team asserts of its maps in its own build.
public sealed class OurMaps
{
    private static readonly string Path = Environment.GetEnvironmentVariable("JOURNEY_MAP")!;

    [Fact]
    public void No_map_has_an_error() => Assert.DoesNotContain(new JourneyValidator().Validate(JourneyDocument.Load(Path)), finding => finding.Severity == DiagnosticSeverity.Error);

    [Fact]
    public void Every_interaction_belongs_to_a_stage() => Assert.All(JourneyDocument.Load(Path).Map!.Touchpoints, touchpoint => Assert.NotNull(touchpoint.Stage));

    [Fact]
    public void The_plan_lifts_the_conversion()
    {
        var document = JourneyDocument.Load(Path);
        Assert.True(Conversion(document.Map!) > Conversion(document.Baseline!.Map!));
    }

    [Fact]
    public void Our_rule_keeps_to_its_examples_and_finds_what_it_is_for()
    {
        Assert.Empty(new ChannelWithoutOwner().CheckExamples());
        var map = new JourneyMap { Id = "order", Title = "Order", State = MapState.Current, Channels = [new("email")] };
        Assert.Contains(new JourneyValidator(RuleSet.Default.With(new ChannelWithoutOwner())).Validate(map), finding => finding.Descriptor.Id == "ACME0001");
    }

    private static double? Conversion(JourneyMap map) => ConversionChain.Of(JourneyGraph.Of(map)).Conversions[0].Probability;
}

internal sealed class ChannelWithoutOwner : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("ACME0001", "channel-without-owner", DiagnosticSeverity.Warning, "Whoever answers for a channel is asked when it changes.");

    public override string? BadExample => "state: current\nchannels: [email]\n";

    public override string? GoodExample => "state: current\nteams: [crm]\nchannels: { email: { owner: crm } }\n";

    public override void Check(RuleContext context)
    {
        foreach (var channel in context.Map.Channels.Where(channel => channel.Owner is null))
        {
            context.ReportElement(ElementPath.Root / "channels" / channel.Key, $"Nobody owns the channel `{channel.Id}`.");
        }
    }
}
